import Coaching
import TestSupport
import Testing

/// Who gets to read what: the rep is Åsa, the manager who watched is Eva.
struct ReaderTests {
  static let meeting = Meeting.ID("meeting-norrvik")
  static let siv = Person.ID("person-siv")

  func standing(
    _ kind: Observation.Kind = .manager, by observer: Person.Reference = .eva,
    meeting: Meeting.ID? = Self.meeting,
    shared: Moment? = nil, hasOwnView: Bool = false, ownDraft: Draft.ID? = nil
  ) -> Standing {
    Standing(
      kind: kind, rep: Person.Reference.asa.id, observer: observer.id, met: .noon, meeting: meeting,
      shared: shared, hasOwnView: hasOwnView, ownDraft: ownDraft)
  }

  func reader(_ person: Person.ID?, after minutes: Int = 60, isRevealing: Bool = false) -> Reader {
    Reader(person, now: .noon.adding(minutes: minutes), isRevealing: isRevealing)
  }

  var asa: Person.ID { Person.Reference.asa.id }
  var eva: Person.ID { Person.Reference.eva.id }
  /// The rep, who watched, another manager, and somebody unknown.
  var everybody: [Person.ID?] { [asa, eva, Self.siv, nil] }

  @Test(arguments: [Observation.Kind.manager, .peer])
  func `a view of the rep waits for the rep's own, for the rep alone`(kind: Observation.Kind) {
    let reasons = everybody.map { reader($0).withholding(of: standing(kind)) }
    #expect(reasons == [.ownViewFirst, nil, nil, nil])
  }

  @Test func `once the own view is there, the rep reads the other`() {
    #expect(reader(asa).withholding(of: standing(hasOwnView: true)) == nil)
  }

  @Test(arguments: [(0, true), (72 * 60 - 1, true), (72 * 60, false), (100_000, false), (-30, true)])
  func `the own view is waited for until three days after the meeting began`(minutes: Int, isAwaited: Bool) {
    let reason = reader(asa, after: minutes).withholding(of: standing())
    #expect((reason != nil) == isAwaited)
  }

  @Test func `while the own view is being filled in, the other is nobody's to read, however late`() {
    for isGiven in [false, true] {
      let begun = standing(hasOwnView: isGiven, ownDraft: Draft.ID("draft-one"))
      for person in everybody {
        #expect(reader(person, after: 100_000).withholding(of: begun) == .ownViewFirst)
      }
    }
  }

  @Test func `whoever asks for it reads a view before the own one is there`() {
    for ownDraft in [nil, Draft.ID("draft-one")] {
      for person in everybody {
        #expect(reader(person, isRevealing: true).withholding(of: standing(ownDraft: ownDraft)) == nil)
      }
    }
  }

  @Test func `what is of no meeting in the journal cannot wait for an own view of it`() {
    #expect(reader(asa).withholding(of: standing(meeting: nil)) == nil)
    #expect(reader(asa).withholding(of: standing(.calibration)) == nil)
  }

  @Test(arguments: [.`self`, .practice] as [Observation.Kind])
  func `the rep's own is the rep's until shared, also where somebody wants it revealed`(
    kind: Observation.Kind
  ) {
    for isRevealing in [false, true] {
      let own = everybody.map {
        reader($0, isRevealing: isRevealing).withholding(of: standing(kind, by: .asa))
      }
      #expect(own == [nil, .notShared, .notShared, nil])
    }
  }

  @Test func `a rehearsal belongs to the rep, whoever filled it in`() {
    #expect(reader(eva).withholding(of: standing(.practice)) == .notShared)
    #expect(reader(asa).withholding(of: standing(.practice)) == nil)
  }

  @Test func `what a rep fills in about themself is the rep's own, whatever it is called`() {
    #expect(reader(eva).withholding(of: standing(.calibration, by: .asa)) == .notShared)
    #expect(reader(eva).withholding(of: standing(.calibration)) == nil)
  }

  @Test func `what is shared is everybody's to read`() {
    for person in everybody {
      #expect(reader(person).withholding(of: standing(.self, by: .asa, shared: .noon)) == nil)
    }
  }

  @Test func `of many, those that are withheld are told`() {
    let one = Observation.ID("one")
    let standings = [one: standing(), Observation.ID("two"): standing(hasOwnView: true)]
    #expect(reader(asa).withheld(among: standings) == [one])
    #expect(reader(eva).withheld(among: standings) == [])
    #expect(reader(asa).withheld(among: [Observation.ID: Standing]()) == [])
  }
}

/// What is said in the place of the words.
struct WithheldTests {
  func withheld(_ kind: Observation.Kind = .manager, from person: Person.Reference, draft: Bool = false)
    throws
    -> Withheld
  {
    let observation = try Observation.sample(kind: kind)
    let occasion = observation.occasion
    let standing = Standing(
      kind: kind, rep: occasion.rep.id, observer: occasion.observer.id, met: occasion.met,
      meeting: occasion.meeting, ownDraft: draft ? Draft.ID("01900000-0000-7000-8000-000000abcdef") : nil)
    return try #require(Withheld(observation, standing, to: Reader(person.id, now: .noon)))
  }

  @Test func `the rep is told what to type`() throws {
    let withheld = try withheld(from: .asa)
    #expect(withheld.message.en == "your own view comes first")
    #expect(
      withheld.line.en == """
        Your own view comes first: pitchside score --rep "Åsa Lind" --kind self --meeting 00dddd \
        --rubric sample; or --reveal
        """)
    #expect(withheld.line.sv.hasPrefix("Din egen bild kommer först: pitchside score --rep \"Åsa Lind\""))
    #expect(withheld.line.sv.hasSuffix("; eller --reveal"))
  }

  @Test func `a draft that waits is named`() throws {
    #expect(
      try withheld(from: .asa, draft: true).line.en
        == "Your own view comes first, and is begun: pitchside resume abcdef; or --reveal")
    let others = try withheld(from: .eva, draft: true)
    #expect(
      others.line.en
        == "Åsa Lind's own view comes first, and is being filled in: pitchside resume abcdef; or --reveal")
    #expect(others.message.sv == "säljarens egen bild kommer först, och Åsa Lind håller på att fylla i den")
  }

  @Test func `what is not shared names whose it is, and who can share it`() throws {
    let withheld = try withheld(.self, from: .eva)
    #expect(
      withheld.line == Wording(en: "Åsa Lind's until shared", sv: "Det tillhör Åsa Lind tills det delas"))
    #expect(withheld.remedy.en == "Åsa Lind can share it: pitchside share 123456")
    #expect(withheld.remedy.sv == "Åsa Lind kan dela det: pitchside share 123456")
  }
}
