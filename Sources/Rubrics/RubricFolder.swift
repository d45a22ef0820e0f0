import Coaching
import Foundation

/// The rubrics one can score with: the user's own, and those that are shipped.
///
/// An own rubric is a file `KEY.yaml` in the user's folder; it goes before a shipped one of the same key.
public struct RubricFolder: Sendable {
  private let folder: URL?

  /// - Parameter folder: Where the own rubrics are; it need not exist. `nil` for the shipped ones only.
  public init(_ folder: URL?) {
    self.folder = folder
  }

  /// The shipped rubrics, then the others in the order of their names.
  public var keys: [String] {
    ShippedRubrics.keys + ownKeys.subtracting(ShippedRubrics.keys).sorted()
  }

  /// The text of a rubric; `nil` when there is none of that key.
  ///
  /// - Throws: What keeps an own file from being a text.
  public func file(of key: String) throws(RubricProblems) -> RubricFile? {
    if let folder, ownKeys.contains(key) {
      return try RubricFile(at: folder.appending(component: "\(key).yaml"), expectedKey: key)
    }
    return ShippedRubrics.text(of: key).map {
      RubricFile(name: "\(key).yaml", text: $0, expectedKey: key)
    }
  }

  /// The rubric of that key; `nil` when there is none.
  ///
  /// - Throws: Every problem found in its file.
  public func rubric(_ key: String) throws(RubricProblems) -> Rubric? {
    try file(of: key)?.rubric()
  }

  private var ownKeys: Set<String> { keysOfYAML(in: folder) }
}
