import Coaching
import Text

/// What an observer made of a common case, beside its key: about the scoring, never about who scored.
extension ObservationReport {
  func calibration(on page: Page) -> [String] {
    guard let result = observation.calibration else { return [] }
    return page.heading(Wording(en: "Beside the key", sv: "Jämfört med facit")).dropFirst()
      + result.inWords.flatMap { page.paragraph($0.text) } + misses(result, on: page)
      + context(result, on: page)
  }

  private func misses(_ result: CalibrationResult, on page: Page) -> [String] {
    let missed = result.missed
    guard !missed.isEmpty else { return [] }
    return page.heading(Wording(en: "Where it differs, most first", sv: "Där det skiljer, störst först"))
      + missed.flatMap { level in
        difference(
          level.criterion, mine: level.mine.map { .level($0) } ?? .notObserved,
          key: level.key.map { .level($0) } ?? .notObserved, level.because, on: page)
      }
  }

  private func context(_ result: CalibrationResult, on page: Page) -> [String] {
    guard !result.context.isEmpty else { return [] }
    let (same, count) = (result.context.count(where: \.isSame), result.context.count)
    let share = Wording(
      en: "\(same) of \(count) as in the key.", sv: "\(same) av \(count) som i facit.")
    return page.heading(Wording(en: "Choices and counts, not scored", sv: "Val och antal, räknas inte"))
      + page.paragraph(share.text)
      + result.context.filter { !$0.isSame }.flatMap {
        difference($0.criterion, mine: $0.mine, key: $0.key, $0.because, on: page)
      }
  }

  private func difference(
    _ criterion: Criterion.Key, mine: Answer, key: Answer, _ because: Wording, on page: Page
  ) -> [String] {
    let rubric = observation.rubric
    let words = { (answer: Answer) in rubric.wording(of: answer, to: criterion) }
    let both = Wording(
      en: "scored \(words(mine).en), key \(words(key).en): \(because.en)",
      sv: "ifyllt \(words(mine).sv), facit \(words(key).sv): \(because.sv)")
    return page.paragraph(rubric.criterion(criterion)?.ask.text ?? criterion)
      + page.paragraph(safeForTerminal(both.text), indent: "   ")
  }
}

extension CalibrationResult {
  /// How alike, which way, and whether it is enough.
  fileprivate var inWords: [Wording] {
    guard let isGoodEnough else {
      return [Wording(en: "There is no level to compare.", sv: "Det finns ingen nivå att jämföra.")]
    }
    let count = levels.count
    let alike = Wording(
      en: "Exact on \(exact) of \(count) levels, within 1 on \(withinOne).",
      sv: "Helt lika på \(exact) av \(count) nivåer, inom 1 på \(withinOne).")
    return [alike, direction, isGoodEnough ? enough : notEnough].compactMap { $0 }
  }

  /// `nil` when no level has two sides.
  private var direction: Wording? {
    guard let mean = meanMiss else { return nil }
    guard stricter + milder > 0 else {
      return Wording(
        en: "No level stricter than the key, none milder.",
        sv: "Ingen nivå strängare än facit, ingen snällare.")
    }
    let (en, sv) = (
      Convention.english.number(abs(mean), decimals: 1), Convention.swedish.number(abs(mean), decimals: 1)
    )
    let side =
      mean < 0 ? Wording(en: "lower", sv: "lägre") : Wording(en: "higher", sv: "högre")
    let average =
      mean == 0
      ? Wording(en: "on average neither way", sv: "i snitt varken eller")
      : Wording(en: "on average \(en) \(side.en)", sv: "i snitt \(sv) \(side.sv)")
    return Wording(
      en:
        "\(stricter.orNone.en) of \(compared) stricter than the key, \(milder.orNone.en) milder; \(average.en).",
      sv:
        "\(stricter.orNone.sv) av \(compared) strängare än facit, \(milder.orNone.sv) snällare; \(average.sv)."
    )
  }

  private var enough: Wording {
    Wording(
      en: "That is seeing alike: every level within 1 of the key, and more than half exact.",
      sv: "Det är samsyn: varje nivå inom 1 från facit, och mer än hälften helt lika.")
  }

  private var notEnough: Wording {
    Wording(
      en:
        "Seeing alike is every level within 1 of the key and at least \(exactNeeded) of \(levels.count) exact. "
        + "Look at which way it differs, not only at how often.",
      sv:
        "Samsyn är varje nivå inom 1 från facit och minst \(exactNeeded) av \(levels.count) helt lika. "
        + "Titta på åt vilket håll det skiljer, inte bara på hur ofta.")
  }
}

extension Int {
  /// The number, or "none".
  fileprivate var orNone: Wording {
    self == 0 ? Wording(en: "none", sv: "ingen") : Wording(same: "\(self)")
  }
}

extension CalibrationResult {
  /// For programs.
  var json: JSON {
    [
      "levels": .array(levels.map(\.json)), "context": .array(context.map(\.json)),
      "compared": .integer(compared), "of": .integer(levels.count), "exact": .integer(exact),
      "withinOne": .integer(withinOne),
      "withinOneShare": .number(levels.isEmpty ? nil : Double(withinOne) / Double(levels.count)),
      "stricter": .integer(stricter), "milder": .integer(milder), "meanMiss": .number(meanMiss),
      "goodEnough": isGoodEnough.map { .bool($0) } ?? .null,
    ]
  }
}

extension CalibrationResult.Level {
  fileprivate var json: JSON {
    [
      "criterion": .string(criterion), "mine": .integer(mine), "key": .integer(key), "miss": .integer(miss),
      "because": .string(because.text),
    ]
  }
}

extension CalibrationResult.Context {
  fileprivate var json: JSON {
    [
      "criterion": .string(criterion), "mine": .object([mine.member.key: mine.member.value]),
      "key": .object([key.member.key: key.member.value]), "same": .bool(isSame),
      "because": .string(because.text),
    ]
  }
}
