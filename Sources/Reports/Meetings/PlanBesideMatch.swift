import Coaching
import Text

/// What was planned, beside what the ratings and the strokes say happened.
public struct PlanBesideMatch: Hashable, Sendable {
  /// One line of the plan.
  public struct Pair: Hashable, Sendable {
    public let line: Plan.Line
    public let planned: String
    /// What was rated about it, in the rubric's order; empty when nothing was.
    public let seen: [Seen]
    /// Strokes for it that no rating took over; `nil` when none were counted.
    public let strokes: Int?
    /// How the line came about once the meeting had begun; `nil` for one that stood then.
    public let afterthought: Afterthoughts.Change?
  }

  /// One rating that says how it went.
  public struct Seen: Hashable, Sendable {
    public let criterion: Criterion
    public let rating: Rating
    /// The answer in words.
    public let answer: Wording
  }

  public let pairs: [Pair]
  /// What of the plan was only said once the meeting had begun; `nil` for nothing.
  let afterthoughts: Afterthoughts?

  /// - Parameters:
  ///   - plan: As the reader gets to read it; `nil` for none.
  ///   - afterthoughts: What of it was only said once the meeting had begun; `nil` for nothing.
  ///   - observation: What somebody saw of the meeting; a plan by form is nothing that was seen.
  ///   - tallies: The strokes counted in the meeting.
  public init(
    _ plan: Plan?, afterthoughts: Afterthoughts? = nil, beside observation: Observation, tallies: [Tally] = []
  ) {
    self.afterthoughts = afterthoughts
    guard let plan, !observation.isPlan else {
      pairs = []
      return
    }
    pairs = plan.written.compactMap { line in
      guard let planned = plan[line], let criteria = Self.criteria[line] else { return nil }
      let seen = observation.seen(of: criteria)
      let mark = Self.marks[line]
      let isCounted = seen.contains { $0.rating.count != nil }
      let counted = isCounted ? nil : mark.flatMap { mark in tallies.compactMap { $0[mark] }.max() }
      return Pair(
        line: line, planned: planned, seen: seen, strokes: counted, afterthought: afterthoughts?[line])
    }
  }

  /// Which criteria say how a line of the plan went: those of the rubric for ride-alongs and rubrics made after it.
  private static let criteria: [Plan.Line: Set<Criterion.Key>] = [
    .wishedStep: ["next-step"], .insight: ["insight-delivered", "customer-reaction", "insights-brought"],
    .planB: ["plan-b"], .picture: ["visual-form", "visual-thought", "visuals-made"],
  ]

  private static let marks: [Plan.Line: Tally.Mark] = [.insight: .insight, .picture: .picture]
}

extension Observation {
  fileprivate func seen(of criteria: Set<Criterion.Key>) -> [PlanBesideMatch.Seen] {
    rubric.criteria.filter { criteria.contains($0.key) }.compactMap { criterion in
      guard let rating = form[criterion.key], rating.state != .notAsked else { return nil }
      return PlanBesideMatch.Seen(
        criterion: criterion, rating: rating, answer: rubric.wording(of: rating))
    }
  }
}

extension PlanBesideMatch {
  var json: JSON { .array(pairs.map(\.json)) }

  func text(on page: Page) -> [String] {
    guard !pairs.isEmpty else { return [] }
    return page.heading(Wording(en: "Planned beside what happened", sv: "Planerat bredvid det som hände"))
      + pairs.flatMap { $0.text(on: page, isMarked: afterthoughts?.isWhole == false) }
      + (remark.map { page.paragraph(page.style.dim($0.text)) } ?? [])
  }

  private var remark: Wording? {
    guard let afterthoughts, afterthoughts.isWhole else { return afterthoughts?.remark }
    let words = Afterthoughts.Change.written.wording
    return Wording(en: "The plan was \(words.en).", sv: "Matchplanen är \(words.sv).")
  }
}

extension PlanBesideMatch.Pair {
  fileprivate var json: JSON {
    [
      "line": .string(line.rawValue), "planned": .string(planned),
      "seen": .array(seen.map(\.rating.json)), "strokes": .integer(strokes),
      "afterBegan": .bool(afterthought != nil),
    ]
  }

  fileprivate func text(on page: Page, isMarked: Bool) -> [String] {
    let mark = isMarked ? afterthought.map { " (\($0.wording.text))" } : nil
    return page.labelled(line.title.text, planned.quoted + (mark ?? ""))
      + happened.flatMap { page.labelled("", safeForTerminal($0)) }
  }

  private var happened: [String] {
    let rated = seen.map { "\($0.criterion.shortAsk) \($0.answer.text)" }
    let counted = strokes.map { Wording(en: "Strokes: \($0)", sv: "Streck: \($0)").text }
    let all = rated + [counted].compactMap { $0 }
    return all.isEmpty ? [Wording(en: "Nothing was rated about it.", sv: "Inget bedömdes om det.").text] : all
  }
}
