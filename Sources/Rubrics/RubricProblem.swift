import Coaching

/// One thing that is wrong in a rubric file: where, what, and what to do about it.
public struct RubricProblem: Hashable, Explained {
  /// What the file is called, such as its path.
  public let file: String
  /// Counted from 1.
  public let line: Int
  let cause: Cause

  public var message: Wording { cause.message }

  public var remedy: Wording { cause.remedy }

  /// What can be wrong.
  ///
  /// Each cause is a function in `Causes`, so that a message and its remedy stand together.
  struct Cause: Hashable, Sendable {
    let message: Wording
    let remedy: Wording
  }
}

extension RubricProblem: CustomStringConvertible {
  /// `FILE:LINE: message; remedy` in the current language.
  public var description: String { text.text }

  var text: Wording {
    Wording(
      en: "\(file):\(line): \(message.en); \(remedy.en)",
      sv: "\(file):\(line): \(message.sv); \(remedy.sv)")
  }
}
