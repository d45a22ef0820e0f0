import Coaching

/// Texts that somebody will read in Swedish or English.
extension RubricProblem.Cause {
  static func oneLanguage(_ name: String) -> Self {
    Self(
      message: Wording(
        en: "'\(name.shown)' needs a text in each language", sv: "”\(name.shown)” behöver en text per språk"),
      remedy: Wording(
        en: "write {en: \"…\", sv: \"…\"}", sv: "skriv {en: \"…\", sv: \"…\"}"))
  }

  static func missingLanguage(_ language: Language) -> Self {
    switch language {
    case .en:
      Self(
        message: Wording(en: "the English text is missing", sv: "den engelska texten saknas"),
        remedy: Wording(en: "add en: \"…\"", sv: "lägg till en: \"…\""))
    case .sv:
      Self(
        message: Wording(en: "the Swedish text is missing", sv: "den svenska texten saknas"),
        remedy: Wording(en: "add sv: \"…\"", sv: "lägg till sv: \"…\""))
    }
  }

  static func tooLong(_ language: Language, count: Int, limit: Int) -> Self {
    let name =
      switch language {
      case .en: Wording(en: "English", sv: "engelska")
      case .sv: Wording(en: "Swedish", sv: "svenska")
      }
    return Self(
      message: Wording(
        en: "the \(name.en) text has \(count) characters", sv: "den \(name.sv) texten har \(count) tecken"),
      remedy: Wording(en: "use at most \(limit)", sv: "använd högst \(limit)"))
  }

  static func ratesTheCustomer(_ phrase: String) -> Self {
    Self(
      message: Wording(
        en: "'\(phrase)' rates what the customer decides, not what the rep does",
        sv: "”\(phrase)” bedömer vad kunden beslutar, inte vad säljaren gör"),
      remedy: Wording(
        en: "say what the rep does; the outcome of the meeting is recorded after the ratings",
        sv: "skriv vad säljaren gör; resultatet av mötet antecknas efter bedömningarna"))
  }
}
