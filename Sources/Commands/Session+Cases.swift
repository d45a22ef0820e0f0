import Coaching
import Foundation
import Rubrics

extension Session {
  /// The calibration cases there are: those beside the journal, and those that came with the program.
  var cases: CaseFolder { Session.caseFolder(besideJournal: journalPath) }

  static func caseFolder(besideJournal path: String) -> CaseFolder {
    let folder = URL(filePath: path).deletingLastPathComponent().appending(path: "rubrics/cases")
    return CaseFolder(folder, rubrics: rubricFolder(besideJournal: path))
  }

  /// The case of that key as its file has it now.
  ///
  /// - Throws: `VisitMistake.unknownCase`, or everything that is wrong with the file.
  func calibrationCase(_ key: String) throws -> CalibrationCase {
    let cases = cases
    guard let found = try cases.calibrationCase(key) else {
      throw VisitMistake.unknownCase(key, suggestions: nearest(to: key, among: cases.keys))
    }
    return found
  }
}
