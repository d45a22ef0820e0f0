import Coaching
import TestSupport
import Testing

/// Who gets to read what: the rep is Åsa, the manager who watched is Eva.
struct ReaderTests {
  static let meeting = Meeting.ID("meeting-norrvik")
  static let siv = Person.Reference.siv.id

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

  @Test(arguments: [Observation.Kind.manager, .peer])
  func `while the own view is being filled in, the other is nobody's to read but whoever wrote it`(
    kind: Observation.Kind
  ) {
    let begun = standing(kind, ownDraft: Draft.ID("draft-one"))
    let reasons = everybody.map { reader($0).withholding(of: begun) }
    #expect(reasons == [.ownViewFirst, nil, .ownViewFirst, .ownViewFirst])
  }

  @Test(arguments: [(0, true), (72 * 60 - 1, true), (72 * 60, false), (100_000, false)])
  func `an own view that was begun and left holds up nobody after three days`(minutes: Int, isHeldUp: Bool) {
    let begun = standing(ownDraft: Draft.ID("draft-one"))
    for person in [asa, Self.siv, nil] {
      #expect((reader(person, after: minutes).withholding(of: begun) != nil) == isHeldUp)
    }
  }

  @Test func `a second own view that is begun holds up nobody`() {
    let begun = standing(hasOwnView: true, ownDraft: Draft.ID("draft-one"))
    #expect(everybody.allSatisfy { reader($0).withholding(of: begun) == nil })
  }

  @Test(arguments: [.`self`, .practice] as [Observation.Kind])
  func `a draft that is the rep's own is gone on with, or thrown away, by the rep or whoever fills it in`(
    kind: Observation.Kind
  ) throws {
    func draft(by observer: Person.Reference) throws -> Draft {
      let sample = try Observation.sample(kind: kind)
      let seen = sample.occasion
      let occasion = Occasion(
        kind: kind, rep: seen.rep, observer: observer, meeting: seen.meeting, met: seen.met)
      return Draft(id: Draft.ID("draft-one"), occasion: occasion, rubric: sample.rubric, started: .noon)
    }
    #expect(
      try everybody.map { reader($0).mayGoOn(with: try draft(by: .asa)) } == [true, false, false, true])
    #expect(try everybody.map { reader($0).mayGoOn(with: try draft(by: .eva)) } == [true, true, false, true])
  }

  @Test func `any other draft is everybody's to go on with`() throws {
    let sample = try Observation.sample(kind: .manager)
    let draft = Draft(
      id: Draft.ID("draft-one"), occasion: sample.occasion, rubric: sample.rubric, started: .noon)
    #expect(everybody.allSatisfy { reader($0).mayGoOn(with: draft) })
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

extension Person.Reference {
  fileprivate static let siv = Person.Reference(id: Person.ID("person-siv"), name: "Siv Berg")
}

/// What is said where a debrief waits.
struct OwnViewAwaitedTests {
  func awaited(by person: Person.ID?) throws -> OwnViewAwaited {
    let other = try Observation.sample(kind: .manager)
    let occasion = other.occasion
    let standing = Standing(
      kind: .manager, rep: occasion.rep.id, observer: occasion.observer.id, met: occasion.met,
      meeting: occasion.meeting, ownDraft: Draft.ID("01900000-0000-7000-8000-000000abcdef"))
    return OwnViewAwaited(beside: other, standing, to: Reader(person, now: .noon))
  }

  @Test func `only somebody who may be the rep is told to go on with what the rep has begun`() throws {
    for person in [Person.Reference.asa.id, nil] {
      #expect(try awaited(by: person).remedy.en == "pitchside resume abcdef; or --reveal")
    }
    let others = try awaited(by: Person.Reference.eva.id)
    #expect(others.remedy.en == "wait until it is saved; or --reveal")
    #expect(others.line.en == "Åsa Lind's own view is being filled in")
    #expect(others.line.sv == "Åsa Lind håller på att fylla i sin egen bild")
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
    let others = try withheld(from: .siv, draft: true)
    #expect(
      others.line.en
        == "Åsa Lind's own view comes first, and is being filled in: wait until it is saved; or --reveal")
    #expect(others.remedy.sv == "vänta tills den är sparad; eller --reveal")
    #expect(others.message.sv == "säljarens egen bild kommer först, och Åsa Lind håller på att fylla i den")
  }

  @Test func `what is not shared names whose it is, and who can share it`() throws {
    let withheld = try withheld(.self, from: .eva)
    #expect(
      withheld.line
        == Wording(en: "Åsa Lind's until shared", sv: "Bara Åsa Lind kan läsa det förrän det är delat"))
    #expect(withheld.remedy.en == "Åsa Lind can share it: pitchside share 123456")
    #expect(withheld.remedy.sv == "Åsa Lind kan dela det: pitchside share 123456")
  }
}
