import Coaching
import Text

extension FormScreen {
  /// What the field begins with at a step: the words that stand there.
  func words(at step: Form.Step) -> String {
    switch step {
    case .criterion(let key): words(beside: form.filled[key], kind: form.rubric.criterion(key)?.kind)
    case .keep: form.filled.keep?.text ?? ""
    case .commitment: form.filled.commitment.map { [$0.text, $0.due?.description] }?.joinedWords ?? ""
    case .summary: form.filled.summary ?? ""
    case .followUp, .lastLook: ""
    }
  }

  private func words(beside rating: Rating?, kind: Criterion.Kind?) -> String {
    switch (rating?.answer, kind) {
    case (.text(let text), _): text
    case (.count(let count), _): ["\(count)", rating?.evidence].joinedWords
    case (_, .text), (_, .count): ""
    default: rating?.evidence ?? ""
    }
  }

  /// What was seen at the criterion that is picked, which can be kept as it stands; `nil` when nothing was
  /// written, or when it is asked what to change.
  var offeredWords: String? {
    guard form.step == .keep, form.asked.indices.contains(selection) else { return nil }
    return form.filled[form.asked[selection].key]?.evidence
  }

  /// What was just answered, in a line; `nil` where there is nothing to say.
  func said(at step: Form.Step) -> String? {
    switch step {
    case .criterion(let key):
      guard let rating = form.result[key], rating.answer != nil, let number = form.number(of: key) else {
        return nil
      }
      return "\(number)/\(form.asked.count): \(spoken(rating, by: form.rubric))"
    case .followUp: return form.filled.followUp?.status.wording.text
    case .keep, .commitment, .summary, .lastLook: return nil
    }
  }
}

extension [String?] {
  fileprivate var joinedWords: String { compactMap(\.self).joined(separator: " ") }
}
