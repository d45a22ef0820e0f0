import ArgumentParser
import Coaching
import Journal
import Reports

/// Puts a meeting into the journal, to come or held.
struct MeetingAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: Wording(
        en: "Add a meeting, to come or held.", sv: "Lägg till ett möte, kommande eller genomfört."
      ).text,
      discussion: Wording(
        en: """
          pitchside meeting add --rep "Åsa Lind" --customer Volvo --at 13:30
          pitchside meeting add --rep "Åsa Lind" --customer Volvo --at 2026-11-25T10:00 --until 11:00 \\
            --scenario insight --place on-site --chosen-by rep
          """,
        sv: """
          pitchside meeting add --rep "Åsa Lind" --customer Volvo --at 13:30
          pitchside meeting add --rep "Åsa Lind" --customer Volvo --at 2026-11-25T10:00 --until 11:00 \\
            --scenario insight --place on-site --chosen-by rep
          """
      ).text)
  }

  @Option(help: ArgumentHelp(en: "Whose meeting it is.", sv: "Vems möte det är.", value: .name))
  var rep: String

  @Option(help: ArgumentHelp(en: "The customer.", sv: "Kunden.", value: .name))
  var customer: String

  @Option(
    help: ArgumentHelp(
      en: "When it begins, such as 13:30 or 2026-11-25T10:00.",
      sv: "När det börjar, som 13:30 eller 2026-11-25T10:00.", value: .time))
  var at: String

  @Option(
    help: ArgumentHelp(
      en: "When it ends; a clock time is that of the same day.",
      sv: "När det slutar; ett klockslag gäller samma dag.", value: .time))
  var until: String?

  @Option(help: ArgumentHelp(en: "The kind of meeting.", sv: "Mötets slag.", value: .key))
  var scenario: Scenario?

  @OptionGroup var circumstances: CircumstancesOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let named = try session.customer(named: customer, in: journal)
    let meeting = try meeting(with: named.customer, in: journal, session)
    try journal.add(meeting)
    if let news = named.news { session.remark(news) }
    guard !output.json else { return try session.write(["meeting": .string(meeting.id.text)]) }
    let reader = try session.reader(as: nil, in: journal)
    try session.write(MeetingReport(MeetingDetails(try journal.known(meeting.id), to: reader)))
    if meeting.status == .planned { session.remark(whatComesNext(meeting)) }
  }

  private func meeting(with customer: Customer, in journal: Journal, _ session: Session) throws -> Meeting {
    let rep = try journal.person(named: rep, as: .rep)
    let begins = try session.time(at, option: "--at", mayBeAhead: true)
    let ends = try until.map { try session.time($0, option: "--until", mayBeAhead: true, on: begins.day) }
    if let ends, ends < begins { throw MeetingMistake.endsBeforeItBegins }
    if let same = try journal.meeting(of: rep.id, with: customer.id, met: begins) {
      throw MeetingMistake.isThere(same)
    }
    return Meeting(
      id: session.newID(), rep: rep.id, customer: customer, scenario: scenario, met: begins, ended: ends,
      status: begins > session.now ? .planned : .held, circumstances: try circumstances.checked)
  }

  private func whatComesNext(_ meeting: Meeting) -> Wording {
    let id = meeting.id.short
    return Wording(
      en: "The plan: pitchside meeting plan \(id)", sv: "Matchplanen: pitchside meeting plan \(id)")
  }
}

/// What is known of a meeting beside who and when.
struct CircumstancesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "Where: on-site, online or phone.", sv: "Var: on-site (på plats), online eller phone (telefon).",
      value: .key))
  var place: Meeting.Place?

  @Option(
    help: ArgumentHelp(
      en: "What for: deal, or care of a customer where no deal is expected.",
      sv: "Till vad: deal (affär), eller care (kundvård, där ingen affär väntas).", value: .key))
  var purpose: Meeting.Purpose?

  @Option(
    help: ArgumentHelp(
      en: "Whether they have bought before: new or existing.",
      sv: "Om kunden har köpt förut: new (ny) eller existing (befintlig).", value: .key))
  var customerType: Meeting.CustomerType?

  @Option(
    help: ArgumentHelp(
      en: "Months until they are expected to invest, 0 to 600.",
      sv: "Månader tills kunden väntas investera, 0 till 600.",
      value: Wording(en: "MONTHS", sv: "MÅNADER")))
  var buyingIn: Int?

  @Option(
    help: ArgumentHelp(
      en: "Who chose it for a ride-along: rep, manager or lot.",
      sv: "Vem som valde det för sambesök: rep (säljaren), manager (chefen) eller lot (lottat).", value: .key)
  )
  var chosenBy: Meeting.Chooser?

  /// - Throws: `Mistake.outOfRange` for months that are none.
  var checked: Meeting.Circumstances {
    get throws {
      let months = 0...600
      if let buyingIn, !months.contains(buyingIn) {
        throw Mistake.outOfRange(option: "--buying-in", buyingIn, months)
      }
      return Meeting.Circumstances(
        place: place, purpose: purpose, customerType: customerType, buyingIn: buyingIn, chosenBy: chosenBy)
    }
  }
}

extension Meeting.Place: ExpressibleByArgument {}

extension Meeting.Purpose: ExpressibleByArgument {}

extension Meeting.CustomerType: ExpressibleByArgument {}

extension Meeting.Chooser: ExpressibleByArgument {}
