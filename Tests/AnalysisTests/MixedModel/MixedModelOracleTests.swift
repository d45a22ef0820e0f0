import Foundation
import Testing

@testable import Analysis

/// Data that others publish, beside what lme4 makes of them; skipped where the shared folder is missing.
@Suite(.enabled(if: Oracle.isThere, "the shared folder with reference results is not here"))
struct MixedModelOracleTests {
  private func table(_ folder: String, _ file: String = "input.csv") throws -> [[String: String]] {
    try Oracle(name: folder).rows(file)
  }

  /// `criterion_at_theta`, `reml_criterion`, `sigma` and `theta` of a fit.
  private func check(_ model: MixedModel, _ folder: String, _ key: String, order: [Int]? = nil) throws -> Fit
  {
    let expected = try #require(try Oracle(name: folder).expected()[key] as? [String: Any])
    func ours(_ theta: [Double]) -> [Double] { order.map { $0.map { theta[$0] } } ?? theta }
    for place in expected["criterion_at_theta"] as? [[String: Any]] ?? [] {
      let theta = try #require(place["theta"] as? [Double])
      let criterion = try #require(place["reml_criterion"] as? Double)
      #expect(abs(model.criterion(at: ours(theta)) - criterion) < 1e-6)
    }
    let fit = model.fitted()
    #expect(fit.criterion <= (expected["reml_criterion"] as? Double ?? .nan) + 1e-5)
    #expect(isNear(fit.sigma, expected["sigma"] as? Double ?? .nan, within: 1e-3))
    for (found, theirs) in zip(fit.theta, ours(expected["theta"] as? [Double] ?? [])) {
      #expect(isNear(found, theirs, within: 1e-3))
    }
    return fit
  }

  private func sleepstudy(slopes: Bool) throws -> MixedModel {
    let table = try table("01_lmm_sleepstudy")
    let days = table.numbers("Days")
    return MixedModel(
      response: table.numbers("Reaction"), fixed: [days.map { _ in 1 }, days],
      groups: RandomTerm(labels(table.texts("Subject")), slope: slopes ? days : nil))
  }

  @Test func `sleepstudy with slopes comes out as with lme4`() throws {
    let fit = try check(sleepstudy(slopes: true), "01_lmm_sleepstudy", "intercept_slope")
    let covariance = try #require(fit.covariance(.groups))
    #expect(isNear(covariance[1][1].squareRoot(), 5.92213310283029, within: 1e-3))
    #expect(!fit.isSingular)
  }

  @Test func `sleepstudy with intercepts only comes out as with lme4`() throws {
    _ = try check(sleepstudy(slopes: false), "01_lmm_sleepstudy", "intercept_only")
  }

  @Test func `what is thought of a subject, and how sure it is, are lme4's`() throws {
    let model = try sleepstudy(slopes: true)
    let expected = try Oracle(name: "01_lmm_sleepstudy").expected()["intercept_slope"] as? [String: Any]
    let fit = Fit(model, theta: try #require(expected?["theta"] as? [Double]))
    let fixed = try #require(expected?["fixef"] as? [String: Double])
    let effects = try #require((expected?["ranef"] as? [[String: Any]])?.first)
    let modes = try #require(effects["blup"] as? [[Double]])
    let uncertain = try #require((expected?["pev"] as? [[String: Any]])?.first)
    let errors = try #require(uncertain["coef_total_se"] as? [[Double]])
    for (level, mode) in modes.enumerated() {
      let intercept = fit.predicted(Combination(fixed: [1, 0], level: level, weights: [1, 0]))
      let slope = fit.predicted(Combination(fixed: [0, 1], level: level, weights: [0, 1]))
      #expect(isNear(intercept.value, mode[0] + (fixed["(Intercept)"] ?? .nan), within: 1e-8))
      #expect(isNear(slope.value, mode[1] + (fixed["Days"] ?? .nan), within: 1e-7))
      #expect(isNear(intercept.standardError, errors[level][0], within: 1e-7))
      #expect(isNear(slope.standardError, errors[level][1], within: 1e-7))
    }
  }

  @Test(arguments: [false, true])
  func `penicillin, whichever factor is eliminated, comes out as with lme4`(swapped: Bool) throws {
    let table = try table("03_lmm_penicillin_pastes")
    let (plates, samples) = (
      RandomTerm(labels(table.texts("plate"))), RandomTerm(labels(table.texts("sample")))
    )
    let response = table.numbers("diameter")
    let model = MixedModel(
      response: response, fixed: [response.map { _ in 1 }], groups: swapped ? samples : plates,
      crossed: swapped ? plates : samples)
    _ = try check(model, "03_lmm_penicillin_pastes", "penicillin", order: swapped ? [1, 0] : [0, 1])
  }

  @Test func `pastes, casks within batches, come out as with lme4`() throws {
    let table = try table("03_lmm_penicillin_pastes", "input_pastes.csv")
    let response = table.numbers("strength")
    let model = MixedModel(
      response: response, fixed: [response.map { _ in 1 }], groups: RandomTerm(labels(table.texts("batch"))),
      occasions: RandomTerm(labels(table.texts("sample"))))
    _ = try check(model, "03_lmm_penicillin_pastes", "pastes", order: [1, 0])
  }

  @Test func `dyestuff, in which batches do not differ, has no variance between them`() throws {
    let table = try table("05_lmm_singular")
    let response = table.numbers("Yield")
    let model = MixedModel(
      response: response, fixed: [response.map { _ in 1 }], groups: RandomTerm(labels(table.texts("Batch"))))
    let fit = try check(model, "05_lmm_singular", "dyestuff2")
    #expect(fit.theta == [0])
    #expect(fit.isSingular)
    let batch = fit.predicted(Combination(fixed: [0], level: 0, weights: [1]))
    #expect(batch.value == 0)
    #expect(isNear(fit.predicted(Combination(fixed: [1])).standardError, 0.678388031232524, within: 1e-9))
  }
}
