import Coaching
import Journal

extension Scoring {
  /// Says on a terminal that a form like the one about to be begun waits already, where the newest such is at
  /// hand: by the same observer, of the same rep or common case, as the same and with the same rubric.
  func sayWhatWaits(beside draft: Draft) throws {
    guard session.canAsk() else { return }
    let waiting = try journal.drafts().first { $0.isLike(draft) && atHand.contains($0.started) }
    if let waiting { session.remark(waiting.waitingWording) }
  }
}

extension Draft {
  fileprivate func isLike(_ other: Draft) -> Bool {
    let (mine, others) = (occasion, other.occasion)
    return mine.observer.id == others.observer.id && mine.rep.id == others.rep.id && mine.kind == others.kind
      && mine.calibrationCase?.key == others.calibrationCase?.key && rubric.key == other.rubric.key
  }

  fileprivate var waitingWording: Wording {
    let (name, count) = (occasion.rep.name, form.answeredCount)
    return Wording(
      en: "A draft about \(name) waits, answers: \(count). Go on with it: \(resumeCommand)",
      sv: "Ett utkast om \(name) väntar, svar: \(count). Fortsätt med det: \(resumeCommand)")
  }
}
