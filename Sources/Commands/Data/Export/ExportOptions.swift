import ArgumentParser
import Coaching
import Exchange

/// What every export is asked: as what, where to, and for whom.
struct ExportOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      en: "Comma-separated, for other programs; so without a format, too.",
      sv: "Kommaseparerat, för andra program; gäller också när inget format anges."))
  var csv = false

  @Flag(
    help: ArgumentHelp(
      en: "CSV as Excel in Sweden opens it: semicolons and decimal commas.",
      sv: "CSV som svenska Excel öppnar den: semikolon och decimalkomma."))
  var excel = false

  @Flag(help: ArgumentHelp(en: "A JSON list of objects.", sv: "En JSON-lista av objekt."))
  var json = false

  @Flag(help: ArgumentHelp(en: "A JSON object a line.", sv: "Ett JSON-objekt per rad."))
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      en: "The file to write, for its owner only; standard output without it.",
      sv: "Filen att skriva till, som bara du kan läsa; annars standard ut.", value: .file))
  var output: String?

  @Flag(help: ArgumentHelp(en: "Replace a file that is there.", sv: "Ersätt en fil som finns."))
  var force = false

  @Option(help: ArgumentHelp(en: "Only this rep's.", sv: "Bara den här säljarens.", value: .name))
  var rep: String?

  @Option(
    help: ArgumentHelp(
      en: "Only from this day on.", sv: "Bara från och med den här dagen.",
      value: Wording(en: "DATE", sv: "DATUM")))
  var since: String?

  /// What is written; CSV where nobody says.
  ///
  /// - Throws: `ExportMistake.twoFormats`.
  func format() throws -> ExportFormat {
    let formats: [(name: String, isNamed: Bool, format: ExportFormat)] = [
      ("--csv", csv, .csv), ("--excel", excel, .excel), ("--json", json, .json),
      ("--jsonl", jsonl, .jsonLines),
    ]
    let named = formats.filter(\.isNamed)
    guard named.count < 2 else { throw ExportMistake.twoFormats(named[0].name, named[1].name) }
    return named.first?.format ?? .csv
  }
}
