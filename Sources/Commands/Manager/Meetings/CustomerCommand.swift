import ArgumentParser
import Coaching
import Journal
import Reports

/// The customers.
struct CustomerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "customer",
      abstract: Wording(
        en: "Customers, and their way to a decision.", sv: "Kunder, och deras beslutstrappa."
      ).text,
      discussion: Wording(
        en: """
          pitchside customer list
          pitchside customer ladder Volvo
          """,
        sv: """
          pitchside customer list
          pitchside customer ladder Volvo
          """
      ).text, subcommands: [CustomerList.self, CustomerLadder.self])
  }
}

/// Lists the customers.
struct CustomerList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: Wording(
        en: "The customers, and when they were met.", sv: "Kunderna, och när ni sågs."
      ).text,
      discussion: "pitchside customer list")
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let customers = try session.openJournal().visitedCustomers(asOf: session.now).map(ListedCustomer.init)
    try session.write(CustomersReport(customers, now: session.now), asJSON: output.json)
  }
}

extension ListedCustomer {
  fileprivate init(_ visited: VisitedCustomer) {
    self.init(
      visited.customer, meetings: visited.meetings, last: visited.last, next: visited.next,
      contacts: visited.contacts, contactsMet: visited.contactsMet)
  }
}
