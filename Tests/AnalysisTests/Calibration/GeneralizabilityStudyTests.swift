import Testing

@testable import Analysis

struct GeneralizabilityStudyTests {
  struct Expected: Decodable {
    struct Components: Decodable {
      let prt, pt, rt, p, t: Double
    }
    struct Design: Decodable {
      let cases, observers: Int
      let relative, absolute, generalizability, phi: Double

      enum CodingKeys: String, CodingKey {
        case cases = "n_task"
        case observers = "n_rater_per_task"
        case relative = "rel_error_var"
        case absolute = "abs_error_var"
        case generalizability = "E_rho2"
        case phi = "Phi"
      }
    }
    let components: Components
    let designs: [Design]

    enum CodingKeys: String, CodingKey {
      case components = "ems_components"
      case designs = "dstudy_grid"
    }
  }

  @Test(.enabled(if: Oracle.isThere, "skipped: ../shared/oracles is not here"))
  func `the shared components and designs come out`() throws {
    let oracle = Oracle(name: "15_gtheory_dstudy")
    let expected = try oracle.decoded(Expected.self)
    let study = try #require(GeneralizabilityStudy(try Self.scores(oracle.rows())))
    let found = [study.residual, study.repByCase, study.observer, study.rep, study.case]
    let wanted = expected.components
    for (one, other) in zip(found, [wanted.prt, wanted.pt, wanted.rt, wanted.p, wanted.t]) {
      #expect(agree(one, other))
    }
    #expect(expected.designs.count > 10)
    for design in expected.designs {
      let (cases, observers) = (design.cases, design.observers)
      #expect(agree(study.relativeError(cases: cases, observers: observers), design.relative))
      #expect(agree(study.absoluteError(cases: cases, observers: observers), design.absolute))
      #expect(agree(study.generalizability(cases: cases, observers: observers), design.generalizability))
      #expect(agree(study.dependability(cases: cases, observers: observers), design.phi))
    }
  }

  @Test(.enabled(if: Oracle.isThere, "skipped: ../shared/oracles is not here"))
  func `the shared designs are those of visit days, where each is a case with one observer`() throws {
    let expected = try Oracle(name: "15_gtheory_dstudy").decoded(Expected.self)
    let parts = expected.components
    let days = Dependability(
      rep: parts.p, observer: 0, day: parts.t + parts.pt, residual: parts.rt + parts.prt)
    for design in expected.designs {
      #expect(agree(days.phi(days: design.cases, visitsADay: design.observers), design.phi))
    }
  }

  @Test func `scores that are sums show only what they are sums of`() throws {
    let (reps, cases, strict) = ([0.0, 1, 2], [0.0, 4], [[0.0, 1], [0.0, 3]])
    let study = try #require(
      GeneralizabilityStudy(
        reps.map { rep in cases.indices.map { task in strict[task].map { rep + cases[task] + $0 } } }))
    #expect(agree(study.rep, 1) && agree(study.residual, 0) && agree(study.repByCase, 0))
    #expect(agree(study.observer, (0.5 + 4.5) / 2))
    #expect(agree(study.generalizability(cases: 1, observers: 1), 1))
  }

  @Test func `fewer than two of any, or a missing score, is no study`() {
    #expect(GeneralizabilityStudy([]) == nil)
    #expect(GeneralizabilityStudy([[[1, 2], [2, 3]]]) == nil)
    #expect(GeneralizabilityStudy([[[1, 2]], [[2, 3]]]) == nil)
    #expect(GeneralizabilityStudy([[[1], [2]], [[2], [3]]]) == nil)
    #expect(GeneralizabilityStudy([[[1, 2], [2, 3]], [[1, 2], [2]]]) == nil)
  }

  @Test func `constant scores say nothing`() throws {
    let constant = try #require(GeneralizabilityStudy([[[3, 3], [3, 3]], [[3, 3], [3, 3]]]))
    #expect(constant.dependability(cases: 3, observers: 2) == nil)
  }

  private static func scores(_ rows: [[String: String]]) -> [[[Double]]] {
    func part(_ rows: [[String: String]], by key: String) -> [[[String: String]]] {
      Dictionary(grouping: rows) { Int($0[key] ?? "") ?? 0 }.sorted { $0.key < $1.key }.map(\.value)
    }
    return part(rows, by: "person").map { person in
      part(person, by: "task").map { task in
        part(task, by: "rater").flatMap { $0 }.compactMap { Double($0["score"] ?? "") }
      }
    }
  }
}
