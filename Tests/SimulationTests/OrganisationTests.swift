import Coaching
import Simulation
import TestSupport
import Testing

struct OrganisationTests {
  @Test func `the same settings give the same organisation and the same observations`() {
    let (first, second) = (SalesOrganisation.sample(), SalesOrganisation.sample())
    #expect(first.reps == second.reps)
    #expect(first.customers == second.customers)
    #expect(first.truth == second.truth)
    #expect(first.observations == second.observations)
  }

  @Test func `the organisation of seed 1 is the same on every platform`() {
    // An identity is drawn after everything before it in its season, so it moves when anything does.
    let organisation = SalesOrganisation.sample()
    #expect(organisation.reps.first?.name == "Östen Tesfaye")
    let last = organisation.reps.map { organisation.observations(of: $0.id).last?.id.text.suffix(12) }
    #expect(
      last == [
        "3c5b354685fa", "e9aca60c4ecb", "73aefba15af2", "315a5bacdcca", "0e6cdc874252", "ee662c9e1013",
        "5d04ef2663d6", "01471176ae73",
      ])
  }

  @Test func `another seed gives other people, another truth and other observations`() {
    let (first, second) = (SalesOrganisation.sample(seed: 1), SalesOrganisation.sample(seed: 2))
    #expect(first.reps.map(\.name) != second.reps.map(\.name))
    #expect(first.truth != second.truth)
    #expect(first.observations != second.observations)
  }

  @Test(arguments: [(0, 1), (1, 1), (2, 2), (8, 2), (12, 2), (13, 3), (40, 8)])
  func `there is a manager for about five reps, and two when there are two reps`(reps: Int, managers: Int) {
    let organisation = SalesOrganisation.sample(reps: reps)
    #expect(organisation.reps.count == reps)
    #expect(organisation.managers.count == managers)
    #expect(organisation.managers.allSatisfy { $0.role == .manager && $0.team != nil })
    #expect(organisation.trainingLead.role == .trainingLead)
  }

  @Test func `every rep reports to the manager of the same team`() throws {
    let organisation = SalesOrganisation.sample(reps: 23)
    for rep in organisation.reps {
      let manager = try #require(organisation.managers.first { $0.id == rep.manager })
      #expect(rep.team == manager.team)
    }
    #expect(Set(organisation.managers.map(\.team)).count == organisation.managers.count)
  }

  @Test func `no two people, teams or customers are called the same, however many there are`() {
    let organisation = SalesOrganisation.sample(reps: 2000, months: 0)
    let people = organisation.managers + organisation.reps + [organisation.trainingLead]
    #expect(Set(people.map(\.name)).count == people.count)
    #expect(Set(people.map(\.id)).count == people.count)
    #expect(Set(organisation.managers.map(\.team)).count == organisation.managers.count)
    #expect(Set(organisation.customers.map(\.name)).count == organisation.customers.count)
  }

  @Test func `names hold å, ä or ö and a hyphen`() {
    let names = SalesOrganisation.sample().reps.map(\.name).joined()
    #expect(names.contains { "åäöÅÄÖ".contains($0) })
    #expect(names.contains("-"))
  }

  @Test func `the truth is known of every manager and rep`() {
    let organisation = SalesOrganisation.sample()
    #expect(organisation.managers.allSatisfy { organisation.truth[$0.id]?.course == nil })
    for rep in organisation.reps {
      #expect(organisation.truth[rep.id]?.skills.keys.sorted() == ["insight", "tactics"])
    }
    #expect(organisation.truth.count == 10)
  }

  @Test func `of eight reps three improve, four stay and one declines`() {
    let organisation = SalesOrganisation.sample()
    let courses = organisation.reps.compactMap { organisation.truth[$0.id]?.course }
    #expect(courses.count { $0 == .improving } == 3)
    #expect(courses.count { $0 == .steady } == 4)
    #expect(courses.count { $0 == .declining } == 1)
  }

  @Test func `a true level moves by its change per quarter and stays within 1.2 to 4.8`() throws {
    let organisation = SalesOrganisation.sample(months: 60)
    let rep = organisation.reps[0].id
    let skill = try #require(organisation.truth[rep]?.skills["insight"])
    let later = Day(number: organisation.firstDay.number + 91)
    let level = try #require(organisation.trueLevel(of: rep, in: "insight", on: later))
    #expect(abs(level - skill.start - skill.changePerQuarter) < 0.01)
    #expect(organisation.trueLevel(of: rep, in: "insight", on: Moment.noon.day) == 4.8)
  }

  @Test func `every rep is seen, by the own manager mostly and by others too`() {
    let organisation = SalesOrganisation.sample(reps: 12, visits: 4)
    for rep in organisation.reps {
      let seen = organisation.observations(of: rep.id).filter { $0.occasion.kind == .manager }
      let own = seen.count { $0.occasion.observer.id == rep.manager }
      #expect(own * 2 > seen.count)
      #expect(own < seen.count)
    }
  }

  @Test func `one rep's observations are those of all, filtered`() {
    let organisation = SalesOrganisation.sample()
    let rep = organisation.reps[3]
    let filtered = organisation.observations.filter { $0.occasion.rep.id == rep.id }
    #expect(organisation.observations(of: rep.id) == filtered)
    #expect(organisation.observations(of: organisation.managers[0].id).isEmpty)
  }

  @Test func `no visits or no reps give no observations`() {
    #expect(SalesOrganisation.sample(visits: 0).observations.isEmpty)
    #expect(SalesOrganisation.sample(reps: 0).observations.isEmpty)
    #expect(SalesOrganisation.sample(months: -1).observations.isEmpty)
  }
}
