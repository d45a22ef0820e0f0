import Testing

@testable import Analysis

/// Reference values: pingouin 0.7.0 (`intraclass_corr`), in References.
struct IntraclassCorrelationTests {
  static let forms: [(String, IntraclassCorrelation.Form)] = [
    ("ICC(1,1)", .oneWay), ("ICC(C,1)", .consistency), ("ICC(A,1)", .agreement), ("ICC(1,k)", .oneWayMean),
    ("ICC(C,k)", .consistencyMean), ("ICC(A,k)", .agreementMean),
  ]

  @Test(arguments: forms)
  func `values and intervals are those of the reference`(name: String, form: IntraclassCorrelation.Form)
    throws
  {
    let reference = try References.decoded(ReferenceCorrelations.self, from: "companions.json").icc
    let found = try #require(IntraclassCorrelation(try ReferenceCorrelations.meetings()))
    let interval = try #require(found.interval(form, confidence: 0.95))
    #expect(found.scored == reference.meetings && found.observers == 2)
    let expected = try #require(reference.values[name])
    #expect(agree(found.value(form), expected.icc))
    #expect(agree(interval.low, expected.low) && agree(interval.high, expected.high))
  }

  @Test(.enabled(if: Oracle.isThere, "skipped: ../shared/oracles is not here"))
  func `the shared correlations come out`() throws {
    let oracle = Oracle(name: "10_icc")
    let cases = try oracle.decoded(SharedCorrelations.self).cases
    let rows = Dictionary(grouping: try oracle.rows()) { $0["case"] ?? "" }
    #expect(cases.count == 9)
    for (name, expected) in cases {
      let found = IntraclassCorrelation(SharedCorrelations.scores(rows[name] ?? []))
      for (label, form) in Self.forms {
        let reference = try #require(expected.pingouin[label])
        #expect(agree(found?.value(form), try #require(expected.icc[label])), "\(name) \(label)")
        // Where the interval has no width, or the reference none for want of a residual, see below.
        guard let low = reference.lo, let high = reference.hi, high - low > 1e-9 else { continue }
        let interval = found?.interval(form, confidence: 0.95)
        #expect(agree(interval?.low, low) && agree(interval?.high, high), "\(name) \(label)")
      }
    }
  }

  @Test func `strictness alone leaves consistency at 1 without an interval, and agreement with one`() throws {
    let shifted = try #require(IntraclassCorrelation([[1, 3], [2, 4], [3, 5], [4, 6], [5, 7]]))
    #expect(shifted.value(.consistency) == 1 && shifted.interval(.consistency) == nil)
    let interval = try #require(shifted.interval(.agreement, confidence: 0.95))
    // irr 0.84.1, `icc(model = "twoway", type = "agreement")`; pingouin divides by the residual of 0.
    #expect(agree(interval.low, 0.00138760410597268) && agree(interval.high, 0.938545979278684))
  }

  @Test func `nothing between the scored is below 0 and has no interval`() throws {
    let even = try #require(IntraclassCorrelation([[1, 2, 3], [3, 1, 2], [2, 3, 1], [1, 3, 2]]))
    #expect(agree(even.value(.oneWay), -0.5) && agree(even.value(.agreement), -5.0 / 7))
    #expect(agree(even.value(.agreementMean), 5) && even.value(.oneWayMean) == nil)
    #expect(Self.forms.allSatisfy { even.interval($0.1) == nil })
  }

  @Test func `one score throughout says nothing`() throws {
    let constant = try #require(IntraclassCorrelation([[3, 3], [3, 3], [3, 3]]))
    #expect(Self.forms.allSatisfy { constant.value($0.1) == nil && constant.interval($0.1) == nil })
  }

  static let tooFew: [[[Double?]]] = [[], [[1, 2]], [[1], [2], [3]], [[1, nil], [2, 3]], [[], []]]

  @Test(arguments: tooFew)
  func `fewer than two scored by all, or one observer, are none`(scores: [[Double?]]) {
    #expect(IntraclassCorrelation(scores) == nil)
  }

  @Test func `whoever lacks a score is left out`() {
    let whole: [[Double?]] = [[1, 2], [2, 2], [4, 3], [3, 3]]
    #expect(IntraclassCorrelation(whole + [[5, nil], [nil, nil]]) == IntraclassCorrelation(whole))
  }

  @Test(arguments: forms)
  func `order, shift and scale do not matter`(name: String, form: IntraclassCorrelation.Form) throws {
    let scores: [[Double?]] = [[2, 3, 2], [4, 4, 5], [1, 2, 2], [3, 5, 3], [2, 2, 4]]
    let mirrored = scores.map { row in row.compactMap(\.self).map { Optional(3 - 2 * $0) } }
    let found = try #require(IntraclassCorrelation(scores))
    for other in [scores.reversed(), scores.map { $0.reversed() }, mirrored] {
      let same = try #require(IntraclassCorrelation(other))
      #expect(agree(same.value(form), found.value(form)))
      #expect(agree(same.interval(form)?.low, found.interval(form)?.low))
    }
  }
}
