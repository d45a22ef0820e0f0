import Analysis
import Foundation

extension [[String: String]] {
  func texts(_ name: String) -> [String] { compactMap { $0[name] } }

  func numbers(_ name: String) -> [Double] { texts(name).compactMap(Double.init) }
}

/// Numbers for texts, in the order of their first appearance.
func labels(_ texts: [String]) -> [Int] {
  var known: [String: Int] = [:]
  return texts.map { text in
    let number = known[text] ?? known.count
    known[text] = number
    return number
  }
}

/// What lme4 makes of the scores of a table: `References/make.R` says how.
struct Reference {
  let model: MixedModel
  let reps: [String]
  let observers: [String]
  let expected: [String: Any]

  /// - Parameters:
  ///   - name: Of the table.
  ///   - column: The scores.
  /// - Throws: When a file cannot be read.
  init(_ name: String, _ column: String) throws {
    let table = try References.rows("\(name).csv").filter { $0[column]?.isEmpty == false }
    let data = try Data(contentsOf: References.folder.appending(path: "mixed-\(name).json"))
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
func isNear(_ a: Double, _ b: Double, within part: Double, least: Double = 1e-9) -> Bool {
  abs(a - b) <= max(least, part * max(abs(a), abs(b)))
}
