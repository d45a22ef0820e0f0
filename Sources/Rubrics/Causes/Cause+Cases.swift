import Coaching

/// Calibration cases whose answers are no key to their rubric.
extension RubricProblem.Cause {
  static let notACase = Self(
    message: Wording(en: "this is not a calibration case", sv: "det här är inget övningsfall"),
    remedy: Wording(
      en: "begin with 'key: NAME'; cases/norrvik.yaml is made to be copied",
      sv: "börja med ”key: NAMN”; cases/norrvik.yaml går bra att utgå från"))

  static func noRubric(_ key: String, known: [String]) -> Self {
    Self(
      message: Wording(
        en: "there is no rubric '\(key.shown)'", sv: "det finns ingen bedömningsmall ”\(key.shown)”"),
      remedy: suggestion(key, among: known))
  }

  static func rubricHasProblems(_ key: String) -> Self {
    Self(
      message: Wording(
        en: "the rubric '\(key.shown)' has problems of its own",
        sv: "det finns fel i bedömningsmallen ”\(key.shown)”"),
      remedy: Wording(
        en: "mend it first; 'pitchside rubric show \(key.shown)' names them",
        sv: "rätta dem först; ”pitchside rubric show \(key.shown)” visar dem"))
  }

  static func otherVersion(_ edition: Rubric.Edition, suits versions: ClosedRange<Int>) -> Self {
    let list =
      versions.count == 1
      ? Wording(en: "version \(versions.lowerBound)", sv: "version \(versions.lowerBound)")
      : Wording(
        en: "versions \(versions.lowerBound) to \(versions.upperBound)",
        sv: "version \(versions.lowerBound) till \(versions.upperBound)")
    return Self(
      message: Wording(
        en: "the case is for \(list.en) of '\(edition.key)', which is now version \(edition.version)",
        sv: "fallet gäller \(list.sv) av ”\(edition.key)”, som nu är version \(edition.version)"),
      remedy: Wording(
        en: "see that the answers still hold, and change 'versions'",
        sv: "se efter att svaren fortfarande stämmer, och ändra ”versions”"))
  }

  static func backwards(_ from: Int, _ to: Int) -> Self {
    Self(
      message: Wording(
        en: "'to' (\(to)) comes before 'from' (\(from))", sv: "”to” (\(to)) kommer före ”from” (\(from))"),
      remedy: Wording(
        en: "put the older version first, or leave 'to' out",
        sv: "skriv den äldre versionen först, eller ta bort ”to”"))
  }

  static func notAName(_ text: String, limit: Int) -> Self {
    Self(
      message: Wording(en: "'\(text.shown)' is no name", sv: "”\(text.shown)” är inget namn"),
      remedy: Wording(
        en: "write one with a letter, of at most \(limit) characters",
        sv: "skriv ett med en bokstav, på högst \(limit) tecken"))
  }

  static func missingAnswer(_ key: Criterion.Key, _ kind: Criterion.Kind) -> Self {
    Self(
      message: Wording(en: "'\(key)' has no answer", sv: "”\(key)” saknar svar"),
      remedy: Wording(
        en: "add \(key): {\(kind.rawValue): …, because: {en: \"…\", sv: \"…\"}}",
        sv: "lägg till \(key): {\(kind.rawValue): …, because: {en: \"…\", sv: \"…\"}}"))
  }

  static func notOneAnswer(_ key: Criterion.Key, count: Int, kind: Criterion.Kind?) -> Self {
    Self(
      message: Wording(
        en: count == 0 ? "'\(key.shown)' has no answer" : "'\(key.shown)' has \(count) answers",
        sv: count == 0 ? "”\(key.shown)” saknar svar" : "”\(key.shown)” har \(count) svar"),
      remedy: form(of: kind))
  }

  static func otherKind(_ key: Criterion.Key, _ kind: Criterion.Kind) -> Self {
    Self(
      message: Wording(
        en: "'\(key)' is of kind '\(kind.yaml)'", sv: "”\(key)” är av slaget ”\(kind.yaml)”"),
      remedy: form(of: kind))
  }

  static func textHasNoKey(_ key: Criterion.Key) -> Self {
    Self(
      message: Wording(
        en: "'\(key)' is a text, which has no right answer",
        sv: "”\(key)” är en text och har inget rätt svar"),
      remedy: Wording(en: "leave it out", sv: "ta bort det"))
  }

  static func answerWithoutOccasion(_ key: Criterion.Key, _ condition: Rubric.Condition) -> Self {
    Self(
      message: Wording(
        en: "'\(key)' has no occasion where '\(condition.criterion)' is '\(condition.option)'",
        sv: "”\(key)” har inget tillfälle när ”\(condition.criterion)” är ”\(condition.option)”"),
      remedy: Wording(
        en: "write not-observed: true, or change the other answer",
        sv: "skriv not-observed: true, eller ändra det andra svaret"))
  }

  private static func form(of kind: Criterion.Kind?) -> Wording {
    let name = kind.map { "\($0.rawValue): …" } ?? "level: …"
    return Wording(
      en: "write '\(name)' or 'not-observed: true'", sv: "skriv ”\(name)” eller ”not-observed: true”")
  }
}
