import Testing

@testable import Analysis

/// Scores of simulated teams, beside what lme4 makes of them.
struct ReferenceTests {
  static let tables = [
    ("demo-8", "overall"), ("demo-8", "insight"), ("demo-24", "overall"), ("demo-24", "insight"),
    ("product", "score"),
  ]

  @Test(arguments: tables)
  func `the criterion at given parameters is lme4's`(name: String, column: String) throws {
    let reference = try Reference(name, column)
    let places = reference.expected["criterion_at_theta"] as? [[String: Any]] ?? []
    #expect(places.count == 5)
    for place in places {
      let theta = reference.ours(place["theta"] as? [Double] ?? [])
      let criterion = try #require(place["criterion"] as? Double)
      #expect(abs(reference.model.criterion(at: theta) - criterion) < 1e-6)
    }
  }

  @Test(arguments: tables)
  func `the fit is no worse than lme4's, and its spreads are the same`(name: String, column: String) throws {
    let reference = try Reference(name, column)
    let fit = reference.model.fitted()
    #expect(fit.criterion <= reference.number("reml_criterion") + 1e-5)
    #expect(isNear(fit.sigma, reference.number("sigma"), within: 1e-3))
    let expected = reference.ours(reference.numbers("theta"))
    for (ours, theirs) in zip(fit.theta, expected) { #expect(isNear(ours, theirs, within: 1e-3)) }
  }

  @Test(arguments: tables)
  func `each rep's level and change, and how sure they are, are lme4's`(name: String, column: String) throws {
    let reference = try Reference(name, column)
    let fit = reference.model.fitted()
    let fixed = reference.numbers("fixef")
    let none = fixed.dropFirst(2).map { _ in 0.0 }
    let order = firsts(reference.reps)
    for (index, rep) in (reference.expected["reps"] as? [String] ?? []).enumerated() {
      let level = try #require(order.firstIndex(of: rep))
      for (effect, key) in ["intercept", "quarter"].enumerated() {
        let own = fit.predicted(
          Combination(
            fixed: (0..<2).map { $0 == effect ? 1 : 0 } + none, level: level,
            weights: (0..<2).map { $0 == effect ? 1 : 0 }))
        let mode = fixed[effect] + reference.numbers("rep_mode", key)[index]
        #expect(isNear(own.value, mode, within: 1e-3, least: 1e-4))
        #expect(isNear(own.standardError, reference.numbers("rep_total_se", key)[index], within: 1e-3))
      }
    }
  }

  @Test(arguments: tables)
  func `each observer's strictness, and how sure it is, are lme4's`(name: String, column: String) throws {
    let reference = try Reference(name, column)
    let fit = reference.model.fitted()
    let none = reference.numbers("fixef").map { _ in 0.0 }
    let order = firsts(reference.observers)
    for (index, observer) in (reference.expected["observers"] as? [String] ?? []).enumerated() {
      let level = try #require(order.firstIndex(of: observer))
      let own = fit.predicted(Combination(fixed: none, part: .crossed, level: level, weights: [1]))
      #expect(isNear(own.value, reference.numbers("observer_mode")[index], within: 1e-3, least: 1e-4))
      #expect(isNear(own.standardError, reference.numbers("observer_se")[index], within: 1e-3))
    }
  }

  private func firsts(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
