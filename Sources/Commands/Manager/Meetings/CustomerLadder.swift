import ArgumentParser
import Coaching
import Journal
import Reports

/// Shows and changes a customer's way to a decision.
struct CustomerLadder: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ladder",
      abstract: Wording(
        en: "A customer's decision ladder: steps, and people met or not.",
        sv: "En kunds beslutstrappa: steg, och personer, träffade eller inte."
      ).text,
      discussion: Wording(
        en: """
          pitchside customer ladder Volvo
          pitchside customer ladder Volvo --step "Sum with finance" --step "Board in March"
          pitchside customer ladder Volvo --done 1 --person "Lena, finance=decision-maker"
          pitchside customer ladder Volvo --mobilizer "Karin: brought the stop list"
          pitchside customer ladder Volvo --left-out "Per: buys what operations choose"
          """,
        sv: """
          pitchside customer ladder Volvo
          pitchside customer ladder Volvo --step "Kalkyl med ekonomi" --step "Styrelsen i mars"
          pitchside customer ladder Volvo --done 1 --person "Lena, ekonomi=beslutsfattare"
          pitchside customer ladder Volvo --mobilizer "Karin: tog med stopplistan"
          pitchside customer ladder Volvo --left-out "Per: köper det driften väljer"
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(en: "The customer.", sv: "Kunden.", value: .name), completion: .offering(.customers))
  var customer: String

  @OptionGroup var changes: LadderOptions

  @Option(name: .customLong("as"), help: .whoYouAre)
  var me: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let customer = try journal.customer(named: customer)
    let change = try changes.change
    if !change.isEmpty {
      let note = session.note(by: try session.person(as: me, in: journal))
      session.remark(try journal.change(customer.id, change, note), at: customer.name)
    }
    if change.saysMuchOfPeople { session.remarkOnPrivacy() }
    try session.write(
      LadderReport(try journal.ladder(of: customer.id), now: session.now), asJSON: output.json)
  }
}

/// What changes in a ladder.
struct LadderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "A step to the decision, behind those there.", sv: "Ett steg mot beslutet, efter dem som finns.",
      value: .words))
  var step: [String] = []

  @Option(help: ArgumentHelp(en: "This step is done.", sv: "Det här steget är klart.", value: .number))
  var done: [Int] = []

  @Option(
    help: ArgumentHelp(en: "This step is left out.", sv: "Det här steget hoppas över.", value: .number))
  var skip: [Int] = []

  @Option(
    help: ArgumentHelp(en: "This step is open again.", sv: "Det här steget är öppet igen.", value: .number))
  var reopen: [Int] = []

  @Option(
    help: ArgumentHelp(
      en:
        "Somebody with a part in the decision: decision-maker, influencer, user, purchaser, gatekeeper, can-stop.",
      sv:
        "Någon med en roll i beslutet: beslutsfattare, påverkare, användare, inköpare, grindvakt, kan stoppa.",
      value: Wording(en: "\"NAME[, WORK][=ROLE]\"", sv: "\"NAMN[, ARBETE][=ROLL]\"")),
    completion: .offering(.contactsOfCustomer))
  var person: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "Somebody left out on purpose; back when named with --person.",
      sv: "Någon som utelämnas medvetet; tillbaka när den nämns med --person.",
      value: Wording(en: "\"NAME: BECAUSE\"", sv: "\"NAMN: SKÄL\"")),
    completion: .offering(.contactsOfCustomer))
  var leftOut: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "What somebody did that moved the matter: role and deed, not type.",
      sv: "Vad någon gjorde som förde saken framåt: roll och handling, inte typ.",
      value: Wording(en: "\"NAME: DEED\"", sv: "\"NAMN: HANDLING\"")),
    completion: .offering(.contactsOfCustomer))
  var mobilizer: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "Take somebody away altogether, also from meetings.", sv: "Ta bort någon helt, också ur möten.",
      value: .name), completion: .offering(.contactsOfCustomer))
  var remove: [String] = []

  /// - Throws: `MeetingMistake` for what does not say who and what.
  var change: LadderChange {
    get throws {
      let states: [(Int, Ladder.Step.State)] =
        done.map { ($0, .done) } + skip.map { ($0, .leftOut) } + reopen.map { ($0, .open) }
      return LadderChange(
        steps: step, states: Dictionary(states, uniquingKeysWith: { _, last in last }),
        people: try person.map(NamedContact.init(typed:)),
        leftOut: try leftOut.map { try NamedWords(typed: $0, option: "--left-out") },
        deeds: try mobilizer.map { try NamedWords(typed: $0, option: "--mobilizer") }, removed: remove)
    }
  }
}

extension LadderChange {
  /// Whether it says more of somebody than who they are.
  fileprivate var saysMuchOfPeople: Bool { !leftOut.isEmpty || !deeds.isEmpty }
}
