import Coaching

/// What is no YAML.
extension RubricProblem.Cause {
  static let unclosedQuotes = Self(
    message: Wording(
      en: "the quotes that open here are never closed", sv: "citattecknen som öppnas här stängs aldrig"),
    remedy: Wording(en: "close them at the end of the text", sv: "stäng dem i slutet av texten"))

  static let unclosedBrackets = Self(
    message: Wording(
      en: "the brackets that open here lack a comma or their end",
      sv: "klamrarna som öppnas här saknar ett komma eller sitt slut"),
    remedy: Wording(
      en: "separate the parts by ', ' and close the brackets; put quotes around texts",
      sv: "skilj delarna med ”, ” och stäng klamrarna; sätt citattecken om texter"))

  static let unknownEscape = Self(
    message: Wording(
      en: "'\\' stands before a sign that it cannot stand before",
      sv: "”\\” står före ett tecken som det inte kan stå före"),
    remedy: Wording(
      en: "write '\\\\' for the sign itself, or use single quotes",
      sv: "skriv ”\\\\” för själva tecknet, eller använd enkla citattecken"))

  static let strayColon = Self(
    message: Wording(en: "a ':' stands where none can", sv: "ett ”:” står där inget kan stå"),
    remedy: Wording(
      en: "put quotes around a text with ': ' in it, and check the indentation",
      sv: "sätt citattecken om en text med ”: ” i, och kontrollera indragen"))

  static let noColon = Self(
    message: Wording(en: "a key without ':'", sv: "en nyckel utan ”:”"),
    remedy: Wording(
      en: "write KEY: VALUE, with a blank behind ':'", sv: "skriv NYCKEL: VÄRDE, med ett blanksteg efter ”:”")
  )

  static let strayCharacter = Self(
    message: Wording(
      en: "a tab, or a sign that no text can begin with",
      sv: "en tabb, eller ett tecken som ingen text kan börja med"),
    remedy: Wording(
      en: "indent with blanks, and put quotes around a text that begins with @, ` or %",
      sv: "dra in med blanksteg, och sätt citattecken om en text som börjar med @, ` eller %"))

  static let indentation = Self(
    message: Wording(
      en: "the indentation does not fit the lines above", sv: "indraget stämmer inte med raderna ovanför"),
    remedy: Wording(
      en: "begin keys of the same kind in the same column; put quotes around texts",
      sv: "börja nycklar av samma slag i samma kolumn; sätt citattecken om texter"))

  static func syntax(_ problem: String) -> Self {
    Self(
      message: Wording(
        en: "this is not YAML: \(problem.shown)", sv: "det här är inte YAML: \(problem.shown)"),
      remedy: Wording(
        en: "compare the lines here with those in wembley.yaml",
        sv: "jämför raderna här med dem i wembley.yaml"))
  }
}
