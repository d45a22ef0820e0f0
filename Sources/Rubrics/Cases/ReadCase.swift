import Coaching

/// Reads the text of a calibration case.
///
/// - Parameters:
///   - text: The YAML text.
///   - file: What the problems call the file, such as its path.
///   - expectedKey: The key the case must have because its file is named so; `nil` where any will do.
///   - rubrics: Where the rubric is that it names.
/// - Returns: The case, which answers its rubric.
/// - Throws: Every problem found in it.
public func readCase(
  _ text: String, named file: String, expectedKey: String? = nil, by rubrics: RubricFolder = RubricFolder(nil)
) throws(RubricProblems) -> CalibrationCase {
  let findings = Findings(file: file)
  var composer = Composer(text, findings: findings)
  let read = composer.compose().flatMap {
    RubricReader(findings: findings).calibrationCase($0, expectedKey: expectedKey, by: rubrics)
  }
  guard let read, findings.problems.isEmpty else { throw RubricProblems(findings.problems) }
  return read
}

extension RubricFile {
  /// The calibration case in it.
  ///
  /// - Throws: Every problem found in it.
  public func calibrationCase(by rubrics: RubricFolder) throws(RubricProblems) -> CalibrationCase {
    try readCase(text, named: name, expectedKey: expectedKey, by: rubrics)
  }

  /// Looks through a file that is a rubric or a calibration case, whichever its fields say.
  ///
  /// - Throws: Every problem found in it.
  public func check(by rubrics: RubricFolder) throws(RubricProblems) {
    let findings = Findings(file: name)
    var composer = Composer(text, findings: findings)
    if let piece = composer.compose() {
      let reader = RubricReader(findings: findings)
      if piece.isCase {
        _ = reader.calibrationCase(piece, expectedKey: expectedKey, by: rubrics)
      } else {
        _ = reader.rubric(piece, expectedKey: expectedKey)
      }
    }
    guard findings.problems.isEmpty else { throw RubricProblems(findings.problems) }
  }
}

extension Piece {
  /// Whether it has fields that only a calibration case has, and none that only a rubric has.
  fileprivate var isCase: Bool {
    guard case .mapping(let fields) = content else { return false }
    let names = Set(fields.map(\.key))
    return !names.isDisjoint(with: ["rubric", "versions", "answers"])
      && names.isDisjoint(with: ["criteria", "dimensions"])
  }
}
