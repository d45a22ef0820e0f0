import Coaching

/// Fields that are missing, unknown, or hold something of the wrong form.
extension RubricProblem.Cause {
  static let notARubric = Self(
    message: Wording(en: "this is not a rubric", sv: "det här är ingen bedömningsmall"),
    remedy: Wording(
      en: "begin with 'key: NAME'; wembley.yaml is made to be copied",
      sv: "börja med ”key: NAMN”; wembley.yaml går bra att utgå från"))

  static func missing(_ name: String) -> Self {
    Self(
      message: Wording(en: "'\(name)' is missing", sv: "”\(name)” saknas"),
      remedy: Wording(en: "add '\(name): …'", sv: "lägg till ”\(name): …”"))
  }

  static func empty(_ name: String) -> Self {
    Self(
      message: Wording(en: "'\(name.shown)' is empty", sv: "”\(name.shown)” är tomt"),
      remedy: Wording(en: "fill it in", sv: "fyll i det"))
  }

  static func unknownField(_ name: String, known: [String]) -> Self {
    Self(
      message: Wording(
        en: "'\(name.shown)' is unknown here", sv: "”\(name.shown)” är okänt här"),
      remedy: suggestion(name, among: known))
  }

  static func notAMapping(_ name: String?) -> Self {
    let place = name.map { Wording(en: "'\($0.shown)' needs", sv: "”\($0.shown)” behöver") }
    return Self(
      message: Wording(
        en: "\(place?.en ?? "this needs") keys and values below it",
        sv: "\(place?.sv ?? "det här behöver") nycklar och värden under sig"),
      remedy: Wording(
        en: "write KEY: VALUE, indented, each on a line", sv: "skriv NYCKEL: VÄRDE, indraget, en per rad"))
  }

  static func notAList(_ name: String) -> Self {
    Self(
      message: Wording(en: "'\(name)' needs a list", sv: "”\(name)” behöver en lista"),
      remedy: Wording(
        en: "begin each part with '- ' on a line of its own", sv: "börja varje del med ”- ” på en egen rad"))
  }

  static func notAText(_ name: String) -> Self {
    Self(
      message: Wording(en: "'\(name.shown)' needs one value", sv: "”\(name.shown)” behöver ett enda värde"),
      remedy: Wording(
        en: "write \(name.shown): VALUE on the same line", sv: "skriv \(name.shown): VÄRDE på samma rad"))
  }

  static func notAKey(_ text: String) -> Self {
    Self(
      message: Wording(en: "'\(text.shown)' cannot be a key", sv: "”\(text.shown)” kan inte vara en nyckel"),
      remedy: Wording(
        en: "use a to z, digits and '-', a letter first, at most 40",
        sv: "använd a till z, siffror och ”-”, en bokstav först, högst 40"))
  }

  static func notAWholeNumber(_ name: String, _ text: String, in range: ClosedRange<Int>) -> Self {
    let allowed =
      range.upperBound == .max
      ? Wording(en: "\(range.lowerBound) or more", sv: "\(range.lowerBound) eller mer")
      : Wording(
        en: "\(range.lowerBound) to \(range.upperBound)", sv: "\(range.lowerBound) till \(range.upperBound)")
    return Self(
      message: Wording(
        en: "'\(name)' cannot be '\(text.shown)'", sv: "”\(name)” kan inte vara ”\(text.shown)”"),
      remedy: Wording(
        en: "use a whole number, \(allowed.en)", sv: "använd ett heltal, \(allowed.sv)"))
  }

  static func notAWeight(_ text: String) -> Self {
    Self(
      message: Wording(
        en: "'weight' cannot be '\(text.shown)'", sv: "”weight” kan inte vara ”\(text.shown)”"),
      remedy: Wording(
        en: "use a number above 0, such as 2 or 0.5", sv: "använd ett tal över 0, till exempel 2 eller 0.5"))
  }

  static func notOneOf(_ known: [String], _ name: String, _ text: String) -> Self {
    Self(
      message: Wording(
        en: "'\(name)' cannot be '\(text.shown)'", sv: "”\(name)” kan inte vara ”\(text.shown)”"),
      remedy: suggestion(text, among: known))
  }

  /// The names most like the one that was written, or all there are.
  static func suggestion(_ written: String, among known: [String]) -> Wording {
    nearest(to: String(written.prefix(60)), among: known).asSuggestion
      ?? Wording(en: "use one of \(known.listed)", sv: "använd något av \(known.listed)")
  }
}
