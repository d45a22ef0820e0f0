import ArgumentParser
import Coaching
import Exchange

/// What can be said of every file that is imported.
struct ImportOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "A CSV file, or - for standard input.", sv: "En CSV-fil, eller - för standard in.", value: .file))
  var file: String

  @Option(
    help: ArgumentHelp(
      en: "The program it comes from, or a mapping that was saved; else the one that fits.",
      sv: "Programmet den kommer från, eller en sparad mappning; annars den som passar.", value: .key))
  var profile: String?

  @Option(
    help: ArgumentHelp(
      en: "Which column holds what, once for each; kept for the next time.",
      sv: "Vilken kolumn som har vad, en gång för varje; sparas till nästa gång.",
      value: Wording(en: "FIELD=HEADER", sv: "FÄLT=RUBRIK")))
  var map: [String] = []

  @Option(
    help: ArgumentHelp(
      en: "What the mapping is kept as; else what is imported.",
      sv: "Vad mappningen sparas som; annars det som importeras.", value: .key))
  var saveAs: String?

  @Option(
    help: ArgumentHelp(
      en: "What its ids are ids of, said every time; else what the file is read as, such as hubspot.",
      sv: "Vad dess id:n gäller i, sägs varje gång; annars det som filen läses som, t.ex. hubspot.",
      value: .words))
  var source: String?

  @Flag(
    help: ArgumentHelp(
      en: "Add people and customers that the file names.",
      sv: "Lägg till personer och kunder som filen nämner."))
  var create = false

  @Flag(help: ArgumentHelp(en: "Look only, save nothing.", sv: "Titta bara, spara inget."))
  var dryRun = false

  @Flag(
    help: ArgumentHelp(
      en: "Take the rows that are right; the others go to FILE.refused.csv (.ics).",
      sv: "Ta de rader som är rätt; de andra hamnar i FIL.refused.csv (.ics)."))
  var skipBad = false

  @Option(
    help: ArgumentHelp(
      en: "What stands between the columns: a character, or tab.",
      sv: "Vad som står mellan kolumnerna: ett tecken, eller tab.", value: .words))
  var delimiter: String?

  @Option(
    help: ArgumentHelp(en: "How its letters are written.", sv: "Hur bokstäverna är skrivna.", value: .key))
  var encoding: CSVEncoding?

  @Option(
    help: ArgumentHelp(en: "The decimal sign, , or .", sv: "Decimaltecknet, , eller .", value: .words))
  var decimal: DecimalSign?

  @Option(
    help: ArgumentHelp(
      en: "The order of day, month and year.", sv: "Ordningen på dag, månad och år.", value: .key))
  var dates: DateOrder?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
}

extension CSVEncoding: ExpressibleByArgument {
  /// Reads the key, or another name that people have for it.
  public init?(argument: String) {
    switch argument.lowercased() {
    case "utf8": self = .utf8
    case "utf16", "utf-16": self = .utf16LittleEndian
    case "cp1252", "windows1252", "latin1", "latin-1", "iso-8859-1": self = .windows1252
    case let name: self.init(rawValue: name)
    }
  }
}

extension DecimalSign: ExpressibleByArgument {}

extension DateOrder: ExpressibleByArgument {}
