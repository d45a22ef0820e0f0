import Coaching
import Simulation
import TestSupport
import Testing

/// What reps do beside being watched.
struct BusinessTests {
  private static let organisation = SalesOrganisation.sample(reps: 16, months: 12, seed: 5)
  private static let business = organisation.reps.map { rep in
    organisation.business(of: rep.id, observed: organisation.observations(of: rep.id))
  }
  private static let held = business.flatMap(\.meetings).map(\.meeting).filter { $0.status == .held }

  @Test func `the same observations give the same business`() {
    let rep = Self.organisation.reps[3].id
    let again = Self.organisation.business(of: rep, observed: Self.organisation.observations(of: rep))
    #expect(again == Self.business[3])
    #expect(Self.organisation.business(of: Person.ID("nobody"), observed: []) == BusinessOfRep())
  }

  @Test func `every meeting that was watched is among them`() {
    for (rep, business) in zip(Self.organisation.reps, Self.business) {
      let watched = Set(Self.organisation.observations(of: rep.id).compactMap(\.occasion.meeting))
      #expect(watched.isSubset(of: business.meetings.map(\.meeting.id)))
    }
  }

  @Test func `a rep holds three to five meetings a week, and has some planned`() {
    for business in Self.business {
      let held = business.meetings.count { $0.meeting.status == .held }
      #expect((130...260).contains(held))
      #expect(business.meetings.contains { $0.meeting.status == .planned })
    }
  }

  @Test func `nobody is in two meetings at once, and nothing that is to come has an outcome`() {
    for business in Self.business {
      let begun = business.meetings.map(\.meeting.met)
      #expect(zip(begun, begun.dropFirst()).allSatisfy { $1.minutes(since: $0) >= 75 })
    }
    let open = Self.business.flatMap(\.meetings).filter { $0.meeting.status != .held }
    #expect(open.allSatisfy { $0.meeting.outcome == nil && $0.attended.isEmpty })
  }

  @Test func `an order brings 125,000 on average, and 10,000 a meeting is about what skill 3 brings`() {
    let margins = Self.held.compactMap { $0.outcome?.margin }
    let mean = margins.reduce(0, +) / Double(margins.count)
    #expect(abs(mean - Truth.marginOfOrder) < 12_000)
    #expect(abs(Truth.chanceOfOrder(skill: 3) * Truth.marginOfOrder - 10_000) < 1e-6)
  }

  @Test func `all that can be noted of a meeting is noted of some and not of others`() {
    #expect(Set(Self.held.map(\.circumstances.customerType)) == [.new, .existing, nil])
    #expect(Set(Self.held.map(\.outcome?.result)) == Set(Outcome.Result.allCases).union([nil]))
    #expect(Self.held.contains { $0.circumstances.purpose == .care })
    let plans = Self.business.flatMap(\.meetings).compactMap(\.plan)
    #expect(plans.contains { $0.shared == nil } && plans.contains { $0.shared != nil })
  }

  @Test func `the CRM says of every order that a deal was won`() {
    let orders = Self.held.count { $0.outcome?.result == .order }
    let deals = Self.business.flatMap(\.deals)
    #expect(deals.count { $0.status == .won } == orders)
    #expect(Set(deals.map(\.id)).count == deals.count)
    #expect(Set(Self.business.flatMap(\.figures).map(\.metric)) == ["margin", "hitrate"])
  }

  @Test func `the second rep works four days a week and has an own target`() {
    let targets = Self.organisation.targets
    #expect(targets.map(\.scope) == [.everybody, .rep(Self.organisation.reps[1].reference)])
    #expect(targets.last?.partTime == 0.8)
  }
}
