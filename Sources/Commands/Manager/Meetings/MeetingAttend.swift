import ArgumentParser
import Coaching
import Journal
import Reports

/// Says who was in a meeting, or will be.
struct MeetingAttend: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "attend",
      abstract: Wording(
        en: "Say whom the rep met, and who of us joined.",
        sv: "Säg vilka säljaren träffade och vem av oss som följde med."
      ).text,
      discussion: Wording(
        en: """
          pitchside meeting attend 3f9a1c                      you joined
          pitchside meeting attend 3f9a1c "Lena, finance=decision-maker" Per=purchaser
          pitchside meeting attend 3f9a1c Karin --mobilizer "Karin: brought the stop list"
          """,
        sv: """
          pitchside meeting attend 3f9a1c                      du var med
          pitchside meeting attend 3f9a1c "Lena, ekonomi=beslutsfattare" Per=inköpare
          pitchside meeting attend 3f9a1c Karin --mobilizer "Karin: tog med stopplistan"
          """
      ).text)
  }

  @Argument(help: .meetingID, completion: .offering(.meetings))
  var meeting: String

  @Argument(
    help: ArgumentHelp(
      en:
        "Somebody at the customer, with work and role where known: decision-maker, influencer, user, purchaser, "
        + "gatekeeper, can-stop.",
      sv:
        "Någon hos kunden, med arbete och roll om de är kända: beslutsfattare, påverkare, användare, inköpare, "
        + "grindvakt, kan stoppa.",
      value: Wording(en: "CONTACT[=ROLE]", sv: "KONTAKT[=ROLL]")), completion: .offering(.contactsOfMeeting))
  var contacts: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "Who of us joined the rep; may be given several times.",
      sv: "Vem av oss som följde med; kan anges flera gånger.", value: .name),
    completion: .offering(.people))
  var joined: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "Somebody at the customer who was not there after all.",
      sv: "Någon hos kunden som ändå inte var med.", value: .name), completion: .offering(.contactsOfMeeting))
  var absent: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "What somebody there did that moved the matter.",
      sv: "Vad någon där gjorde som förde saken framåt.",
      value: Wording(en: "\"NAME: DEED\"", sv: "\"NAMN: HANDLING\"")),
    completion: .offering(.contactsOfMeeting))
  var mobilizer: [String] = []

  @Option(name: .customLong("as"), help: .whoYouAre)
  var me: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let meeting = try journal.meeting(named: meeting)
    guard meeting.status != .cancelled else { throw MeetingMistake.isCancelled(meeting) }
    let me = try session.person(as: me, in: journal)
    let attending = try attending(at: meeting, me, in: journal)
    session.remark(
      try journal.attend(meeting.id, attending, session.note(by: me)), at: meeting.customer?.name ?? "")
    if !mobilizer.isEmpty { session.remarkOnPrivacy() }
    let reader = Reader(me.id, now: session.now)
    try session.write(
      MeetingReport(MeetingDetails(try journal.known(meeting.id), to: reader)), asJSON: output.json)
  }

  /// Who is named; without a name, whoever runs it, when they are not the rep.
  private func attending(at meeting: Meeting, _ me: Person, in journal: Journal) throws -> Attending {
    var joined = try joined.map { try journal.person(named: $0) }
    let isNobodyNamed = contacts.isEmpty && joined.isEmpty && absent.isEmpty && mobilizer.isEmpty
    if isNobodyNamed {
      guard me.id != meeting.rep else { throw MeetingMistake.nobodyNamed }
      joined = [me]
    }
    if let rep = joined.first(where: { $0.id == meeting.rep }) { throw MeetingMistake.isTheRep(rep.name) }
    return Attending(
      contacts: try contacts.map(NamedContact.init(typed:)), absent: absent, joined: joined.map(\.id),
      deeds: try mobilizer.map { try NamedWords(typed: $0, option: "--mobilizer") })
  }
}
