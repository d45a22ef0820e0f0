import Coaching
import TestSupport
import Testing

struct PairOfViewsTests {
  /// A view of one meeting, with levels for the thought, the picture and the step.
  static func view(
    _ id: String, _ kind: Observation.Kind, _ levels: [Int?] = [3, 3, 3], rubric: Rubric = .sample()
  ) -> Observation {
    let observer: Person.Reference = kind == .self ? .asa : .eva
    var form = FilledForm(empty: rubric)
    for (criterion, level) in zip(["thought", "picture", "step"], levels) {
      form[criterion] = Rating(criterion, level.map { $0 == 0 ? .notObserved : .level($0) })
    }
    let occasion = Occasion(
      kind: kind, rep: .asa, observer: observer, meeting: Meeting.ID("meeting-one"), met: .noon)
    return Observation(
      id: Observation.ID(id), occasion: occasion, rubric: rubric, revision: 1,
      revisions: [Observation.Revision(number: 1, by: observer, at: .noon)], form: form)
  }

  let own = view("own", .self)
  let managers = view("managers", .manager)
  let newerManagers = view("newer", .manager)
  let peers = view("peers", .peer)

  @Test func `either view of a meeting finds the other`() {
    for named in [own, managers] {
      let pair = PairOfViews(of: named, among: [managers, own])
      #expect(pair.own == own)
      #expect(pair.other == managers)
    }
  }

  @Test func `of several, the one named counts, else the newest manager's, else the newest colleague's`() {
    let views = [peers, newerManagers, managers, own]
    #expect(PairOfViews(of: own, among: views).other == newerManagers)
    #expect(PairOfViews(of: managers, among: views).other == managers)
    #expect(PairOfViews(of: peers, among: views).other == peers)
    #expect(PairOfViews(of: own, among: [peers, own]).other == peers)
  }

  @Test func `there may be nobody else, or no own view, or none with the same rubric`() {
    #expect(PairOfViews(of: own, among: [own]).other == nil)
    #expect(PairOfViews(of: managers, among: [managers]).own == nil)
    #expect(PairOfViews(of: managers, among: []).other == managers)
    let rubric = Rubric.sample()
    let another = Rubric(
      key: "another", version: 1, title: rubric.title, purpose: rubric.purpose, minutes: 1,
      scale: rubric.scale,
      notObserved: rubric.notObserved, evidence: rubric.evidence, dimensions: rubric.dimensions,
      criteria: rubric.criteria)
    #expect(PairOfViews(of: managers, among: [Self.view("own", .self, rubric: another)]).own == nil)
  }

  func compare(_ own: [Int?], _ other: [Int?]) -> ViewComparison {
    ViewComparison(of: Self.view("own", .self, own), with: Self.view("other", .manager, other))
  }

  @Test func `the widest apart come first, then those with an occasion for one only`() {
    let comparison = compare([4, 0, 1], [3, 2, 5])
    #expect(comparison.differences.map(\.criterion.key) == ["step", "thought", "picture"])
    #expect(comparison.differences.map(\.levels) == [-4, 1, nil])
    #expect(comparison.agreed == [])
  }

  @Test func `those equally far apart stay in the rubric's order`() {
    #expect(
      compare([5, 1, 4], [3, 3, 2]).differences.map(\.criterion.key) == ["thought", "picture", "step"])
  }

  @Test func `the same level is agreement, no occasion for both is neither`() {
    let comparison = compare([3, 0, 5], [3, 0, 5])
    #expect(comparison.differences == [])
    #expect(comparison.agreed.map(\.key) == ["thought", "step"])
    #expect(comparison.askedOnce == 0)
  }

  @Test func `what only one was asked is counted, not compared`() {
    let comparison = compare([nil, 4, nil], [3, nil, nil])
    #expect(comparison.differences == [])
    #expect(comparison.agreed == [])
    #expect(comparison.askedOnce == 2)
  }
}
