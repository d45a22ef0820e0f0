import Analysis
import Foundation

/// A table as plain text, its columns by name.
struct Columns {
  private let rows: [[String]]
  private let names: [String]

  /// - Parameters:
  ///   - file: Fields without commas in them.
  ///   - column: Rows in which it is empty are left out.
  /// - Throws: When the file cannot be read.
  init(_ file: URL, where column: String? = nil) throws {
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let fields = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(unquoted) }
    names = fields.first ?? []
    let index = column.flatMap(names.firstIndex)
    rows = fields.dropFirst().filter { row in index.map { !row[$0].isEmpty } ?? true }
  }

  func texts(_ name: String) -> [String] {
    guard let column = names.firstIndex(of: name) else { return [] }
    return rows.map { $0[column] }
  }

  func numbers(_ name: String) -> [Double] { texts(name).compactMap(Double.init) }
}

private func unquoted(_ text: Substring) -> String { String(text.filter { $0 != "\"" }) }

/// Numbers for texts, in the order of their first appearance.
func labels(_ texts: [String]) -> [Int] {
  var known: [String: Int] = [:]
  return texts.map { text in
    let number = known[text] ?? known.count
    known[text] = number
    return number
  }
}

/// What lme4 makes of a table in this folder's neighbour: `References/make.R` says how.
struct Reference {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "References")

  let model: MixedModel
  let reps: [String]
  let observers: [String]
  let expected: [String: Any]

  /// - Parameters:
  ///   - name: Of the table.
  ///   - column: The scores.
  /// - Throws: When a file cannot be read.
  init(_ name: String, _ column: String) throws {
    let table = try Columns(Reference.folder.appending(path: "\(name).csv"), where: column)
    let data = try Data(contentsOf: Reference.folder.appending(path: "mixed-\(name).json"))
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    expected = object?[column] as? [String: Any] ?? [:]
    let quarters = table.numbers("quarter")
    let middle = quarters.reduce(0, +) / Double(quarters.count)
    let times = quarters.map { $0 - middle }
    let days = table.texts("day").isEmpty ? table.texts("repday") : table.texts("day")
    reps = table.texts("rep")
    observers = table.texts("observer")
    let scenarios = table.texts("scenario")
    let dummies = Set(scenarios).sorted().dropFirst().map { key in scenarios.map { $0 == key ? 1.0 : 0 } }
    model = MixedModel(
      response: table.numbers(column), fixed: [times.map { _ in 1 }, times] + dummies,
      groups: RandomTerm(labels(reps), slope: times),
      occasions: RandomTerm(labels(zip(reps, days).map { "\($0) \($1)" })),
      crossed: RandomTerm(labels(observers)))
  }

  func number(_ key: String) -> Double { expected[key] as? Double ?? .nan }
  func numbers(_ key: String) -> [Double] { expected[key] as? [Double] ?? [] }
  func numbers(_ key: String, _ inner: String) -> [Double] {
    (expected[key] as? [String: Any])?[inner] as? [Double] ?? []
  }

  /// θ in our order: lme4 puts the factor with the most levels first.
  func ours(_ theta: [Double]) -> [Double] {
    let names = expected["theta_names"] as? [String] ?? []
    let order = [
      "rep.(Intercept)", "rep.quarter_c.(Intercept)", "rep.quarter_c", "repday.(Intercept)",
      "observer.(Intercept)",
    ]
    return order.compactMap { name in names.firstIndex(of: name).map { theta[$0] } }
  }
}

/// Whether two numbers agree to a part of the larger.
func agree(_ a: Double, _ b: Double, within part: Double, least: Double = 1e-9) -> Bool {
  abs(a - b) <= max(least, part * max(abs(a), abs(b)))
}
