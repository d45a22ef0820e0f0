import Coaching
import Foundation

/// The calibration cases one can score: the user's own, and those that are shipped.
///
/// An own case is a file `KEY.yaml` in the user's folder; it goes before a shipped one of the same key.
public struct CaseFolder: Sendable {
  private let folder: URL?
  private let rubrics: RubricFolder

  /// - Parameters:
  ///   - folder: Where the own cases are; it need not exist. `nil` for the shipped ones only.
  ///   - rubrics: Where their rubrics are.
  public init(_ folder: URL?, rubrics: RubricFolder) {
    self.folder = folder
    self.rubrics = rubrics
  }

  /// The shipped cases, then the others in the order of their names.
  public var keys: [String] {
    ShippedCases.keys + keysOfYAML(in: folder).subtracting(ShippedCases.keys).sorted()
  }

  /// The case of that key; `nil` when there is none.
  ///
  /// - Throws: Every problem found in its file.
  public func calibrationCase(_ key: String) throws(RubricProblems) -> CalibrationCase? {
    try file(of: key)?.calibrationCase(by: rubrics)
  }

  private func file(of key: String) throws(RubricProblems) -> RubricFile? {
    if let folder, keysOfYAML(in: folder).contains(key) {
      return try RubricFile(at: folder.appending(component: "\(key).yaml"), expectedKey: key)
    }
    return ShippedCases.text(of: key).map { RubricFile(name: "\(key).yaml", text: $0, expectedKey: key) }
  }
}

/// The names of the YAML files in a folder, without their ending; none where there is no folder.
func keysOfYAML(in folder: URL?) -> Set<String> {
  guard let folder else { return [] }
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return Set(names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) })
}
