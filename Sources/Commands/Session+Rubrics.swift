import Coaching
import Journal
import Rubrics

extension Session {
  /// A rubric and the text it was read from.
  struct RubricText {
    let rubric: Rubric
    let text: String
  }

  /// The rubric of that key as its file has it now.
  ///
  /// A text that the journal knows already is not read again.
  ///
  /// - Throws: `Mistake.unknownRubric`, or everything that is wrong with the file.
  func rubric(_ key: String, in journal: Journal?) throws -> RubricText {
    guard let file = try rubrics.file(of: key) else {
      throw Mistake.unknownRubric(key, suggestions: nearest(to: key, among: rubrics.keys))
    }
    if let known = try journal?.storedRubric(key, withText: file.text) {
      return RubricText(rubric: known, text: file.text)
    }
    return RubricText(rubric: try file.rubric(), text: file.text)
  }
}
