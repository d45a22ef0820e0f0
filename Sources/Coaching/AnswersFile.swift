import Foundation

/// A filled form as a JSON file, as other programs hand it over.
///
/// ```json
/// {"answers": {"clear-aim": {"level": 4, "evidence": "asked what they want"}, "questions-asked": {"count": 9}},
///  "keep": {"criterion": "clear-aim", "text": "…"}, "commitment": {"criterion": "next-step", "text": "…"}}
/// ```
public struct AnswersFile: Sendable {
  /// A file larger than this is something else.
  public static let sizeLimit = 1_000_000

  private let root: [String: JSONValue]

  /// Reads a file.
  ///
  /// - Parameter data: The file's bytes.
  /// - Throws: What keeps it from being read at all.
  public init(_ data: Data) throws(AnswersFileProblem) {
    guard data.count <= AnswersFile.sizeLimit else { throw .tooLarge }
    guard !data.allSatisfy({ $0 <= 0x20 }) else { throw .empty }
    guard !data.contains(0) else { throw .notJSON }
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: data) else { throw .notJSON }
    guard case .object(let members) = value else { throw .notAnObject }
    if let key = repeatedKey(in: data) { throw .repeated(key) }
    root = members
  }

  /// Feeds everything in the file to a form.
  ///
  /// - Parameters:
  ///   - form: Takes the answers that are right.
  ///   - mayBeLeftOut: Criteria the file need not answer.
  /// - Throws: Everything that is wrong with the file, in the order of the form.
  public func fill(_ form: inout Form, mayBeLeftOut: Set<Criterion.Key>) throws(AnswersProblems) {
    var reading = AnswersReading(form: form)
    reading.read(root)
    let refused = Set(reading.refused)
    let missing = reading.form.problems(mayBeLeftOut: mayBeLeftOut).filter { problem in
      guard case .missing(let step) = problem else { return true }
      return !refused.contains(step)
    }
    let problems = reading.problems + missing.map { $0 as any Explained }
    guard problems.isEmpty else { throw AnswersProblems(problems: problems) }
    form = reading.form
  }
}

/// Everything that is wrong with one answers file.
public struct AnswersProblems: Explained {
  public let problems: [any Explained]

  public var message: Wording {
    guard problems.count > 1 else { return problems.first?.message ?? Wording(same: "") }
    let list = problems.map {
      Wording(en: "  \($0.message.en); \($0.remedy.en)", sv: "  \($0.message.sv); \($0.remedy.sv)")
    }
    let head = Wording(
      en: "nothing is saved, for \(problems.count) reasons:",
      sv: "inget är sparat, av \(problems.count) skäl:")
    return ([head] + list).joined(separator: "\n")
  }

  public var remedy: Wording {
    guard problems.count > 1 else { return problems.first?.remedy ?? Wording(same: "") }
    return Wording(en: "mend them all and try again", sv: "rätta alla och försök igen")
  }
}

/// What is wrong with the shape of an answers file.
public enum AnswersFileProblem: Hashable, Explained {
  case tooLarge, empty, notJSON, notAnObject
  case repeated(String)
  case unexpected(String, suggestions: [String])
  case malformed(String, expected: Wording)
  case severalAnswers(String)

  public var message: Wording {
    switch self {
    case .tooLarge: Wording(en: "the answers are larger than 1 MB", sv: "svaren är större än 1 MB")
    case .empty: Wording(en: "the answers file is empty", sv: "svarsfilen är tom")
    case .notJSON: Wording(en: "the answers are not JSON", sv: "svaren är inte JSON")
    case .notAnObject: Wording(en: "the answers are not a JSON object", sv: "svaren är inte ett JSON-objekt")
    case .repeated(let key): Wording(en: "'\(key)' stands twice", sv: "”\(key)” står två gånger")
    case .unexpected(let path, _): Wording(en: "'\(path)' is not known here", sv: "”\(path)” är okänt här")
    case .malformed(let path, let expected):
      Wording(en: "'\(path)' is not \(expected.en)", sv: "”\(path)” är inte \(expected.sv)")
    case .severalAnswers(let path):
      Wording(en: "'\(path)' has no answer or several", sv: "”\(path)” har inget svar eller flera")
    }
  }

  public var remedy: Wording {
    switch self {
    case .unexpected(_, let suggestions): suggestions.asSuggestion ?? AnswersFileProblem.shape
    case .repeated: Wording(en: "take one of them away", sv: "ta bort det ena")
    case .malformed: Wording(en: "mend it", sv: "rätta det")
    case .severalAnswers:
      Wording(
        en: "use one of level, count, yes, choice, text and notObserved",
        sv: "använd ett av level, count, yes, choice, text och notObserved")
    default: AnswersFileProblem.shape
    }
  }

  private static let shape = Wording(
    en:
      "write {\"answers\": {\"CRITERION\": {\"level\": 4}}}; 'pitchside rubric show KEY --json' lists the criteria",
    sv:
      "skriv {\"answers\": {\"KRITERIUM\": {\"level\": 4}}}; ”pitchside rubric show KEY --json” visar kriterierna"
  )
}
