import ArgumentParser
import Coaching

struct ImportCustomers: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "customers",
      abstract: Wording(
        en: "Customers, by their names.",
        sv: "Kunder, efter namn."
      ).text,
      discussion: Wording(
        en: """
          pitchside import customers accounts.csv --map name=account
          """,
        sv: """
          pitchside import customers kunder.csv --map name=Företag
          """
      ).text)
  }

  @OptionGroup var options: ImportOptions

  func run() throws {
    try FileImport(.customers, options).run()
  }
}
