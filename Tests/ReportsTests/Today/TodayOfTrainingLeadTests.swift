import Coaching
import Reports
import TestSupport
import Testing

/// The first screen of a training lead: no person's name, and teams that cannot be compared.
struct TodayOfTrainingLeadTests {
  private let ahmed = Person(id: Person.ID("person-ahmed"), name: "Ahmed Falk", role: .trainingLead)

  private func report(reps: Int, seen: Int = 0, ofOneObserver teams: Set<String> = []) -> TodayOfTrainingLead
  {
    let rideAlongs = (0..<reps).map { number in
      RideAlongs(
        rep: Person(
          id: Person.ID("person-\(number)"), name: "Name \(number)", role: .rep,
          team: number % 2 == 0 ? "Syd" : "Väst"),
        observations: number < seen ? 1 : 0, days: number < seen ? 1 : 0, observers: number < seen ? 1 : 0,
        last: nil)
    }
    return TodayOfTrainingLead(
      of: ahmed, rideAlongs: rideAlongs, ofOneObserver: teams, low: [], commitments: [], now: .noon)
  }

  private func text(_ report: TodayOfTrainingLead, _ language: Language = .en) -> String {
    Language.$current.withValue(language) { report.text(on: Page(width: 80)).joined(separator: "\n") }
  }

  @Test func `without reps it says how they come`() {
    #expect(text(report(reps: 0)).contains("There are no reps yet"))
  }

  @Test func `under five reps who were seen it is too early`() {
    #expect(text(report(reps: 6, seen: 4)).contains("Too early: 4 of 6 reps were seen"))
    #expect(text(report(reps: 6, seen: 4)).contains("6 reps, 2 teams, 4 reports, 4 visit days"))
  }

  @Test func `a team with a single observer is named, and so are several`() {
    #expect(!text(report(reps: 6, seen: 4)).contains("observer"))
    #expect(
      text(report(reps: 6, seen: 4, ofOneObserver: ["Syd"])).contains(
        " Team Syd has a single observer: not compared with others"))
    let two = report(reps: 6, seen: 4, ofOneObserver: ["Öst", "Syd"])
    #expect(text(two).contains(" Teams with a single observer, not compared with others: Syd, Öst"))
    #expect(text(two, .sv).contains(" Team med en enda bedömare, jämförs inte med andra: Syd, Öst"))
  }

  @Test func `nobody's name is in it`() throws {
    let many = report(reps: 40, seen: 40, ofOneObserver: ["Syd"])
    #expect(!text(many).contains("Name "))
    #expect(!many.json.written().contains("Name "))
  }
}
