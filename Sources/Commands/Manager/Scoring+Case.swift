import Coaching
import Journal
import Reports
import Terminal

extension Scoring {
  /// A common case that is about to be scored: nobody's meeting, with the answers it should get.
  func visit(to common: CalibrationCase, _ options: VisitOptions, isCoreOnly: Bool) throws -> Visit {
    if let kind = options.kind, kind != .calibration { throw VisitMistake.caseIsCalibration(kind) }
    if let given = options.rubric, given != common.rubric {
      throw VisitMistake.caseHasRubric(common.rubric, given: given)
    }
    let rubric = try session.rubric(common.rubric, in: journal)
    let occasion = Occasion(
      kind: .calibration, rep: common.ratee,
      observer: try session.person(as: options.observer, in: journal).reference, met: session.now,
      calibrationCase: common)
    let draft = Draft(
      id: session.newID(), occasion: occasion, rubric: rubric.rubric, isCoreOnly: isCoreOnly,
      started: session.now)
    return Visit(draft: draft, rubricText: rubric.text, news: nil)
  }
}

extension VisitOptions {
  /// The first option that says something of a meeting; `nil` when none does.
  var saidOfMeeting: String? {
    let said = [
      ("--customer", customer), ("--scenario", scenario?.rawValue), ("--meeting", meeting), ("--met", met),
      ("--ended", ended),
    ]
    return said.first { $0.1 != nil }?.0
  }
}
