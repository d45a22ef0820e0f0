/// What of a plan was only said once the meeting had begun.
public struct Afterthoughts: Hashable, Sendable {
  /// How a line came to say what it says.
  public enum Change: String, Sendable {
    case written, changed, removed
  }

  /// The lines that say something else than when the meeting began; the others stood then as they stand now.
  public let changes: [Plan.Line: Change]
  /// Whether nothing of the plan stood when the meeting began.
  public let isWhole: Bool

  public init(changes: [Plan.Line: Change], isWhole: Bool) {
    self.changes = changes
    self.isWhole = isWhole
  }

  /// How a line came about; `nil` for one that stood when the meeting began.
  public subscript(line: Plan.Line) -> Change? { changes[line] }

  /// The lines of one kind, in order.
  public func lines(_ change: Change) -> [Plan.Line] { Plan.Line.allCases.filter { changes[$0] == change } }
}

extension RecordedPlan {
  /// What of it was only said once the meeting had begun; `nil` when it stood then as it stands now.
  public func afterthoughts(of meeting: Meeting) -> Afterthoughts? {
    guard at > meeting.met else { return nil }
    let stood = earlier.last { $0.at <= meeting.met }?.plan ?? Plan()
    let changes = Plan.Line.allCases.compactMap { line in
      plan.change(of: line, since: stood).map { (line, $0) }
    }
    guard !changes.isEmpty else { return nil }
    return Afterthoughts(
      changes: Dictionary(changes, uniquingKeysWith: { first, _ in first }), isWhole: stood.isEmpty)
  }
}

extension Plan {
  /// `nil` for a line that says the same.
  fileprivate func change(of line: Line, since stood: Plan) -> Afterthoughts.Change? {
    switch (stood[line], self[line]) {
    case (let before, let now) where before == now: nil
    case (nil, _): .written
    case (_, nil): .removed
    default: .changed
    }
  }
}

extension Afterthoughts.Change {
  public var wording: Wording {
    switch self {
    case .written: Wording(en: "written after it began", sv: "skriven efter att mötet börjat")
    case .changed: Wording(en: "changed after it began", sv: "ändrad efter att mötet börjat")
    case .removed: Wording(en: "taken away after it began", sv: "borttagen efter att mötet börjat")
    }
  }
}
