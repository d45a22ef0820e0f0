import Coaching
import Simulation
import TestSupport
import Testing

/// What managers count, and what reps say of their coaching.
struct CoachingTests {
  private static let organisation = SalesOrganisation.sample(reps: 8, months: 9, seed: 5)
  private static let observations = organisation.reps.map { organisation.observations(of: $0.id) }
  private static let said = zip(organisation.reps, observations).map { rep, observations in
    organisation.coaching(of: rep.id, observed: observations, by: .sample())
  }
  private static let tallies = zip(organisation.reps, observations).flatMap { rep, observations in
    organisation.business(of: rep.id, observed: observations).tallies
  }

  @Test func `the same is said every time, and nothing by others`() {
    let (rep, observations) = (Self.organisation.reps[2].id, Self.observations[2])
    #expect(Self.organisation.coaching(of: rep, observed: observations, by: .sample()) == Self.said[2])
    #expect(
      Self.organisation.coaching(of: Person.ID("nobody"), observed: observations, by: .sample()).isEmpty)
    #expect(Self.organisation.coaching(of: rep, observed: [], by: .sample()).isEmpty)
  }

  @Test func `about two of three of what managers saw are answered, afterwards`() {
    let seen = Dictionary(
      uniqueKeysWithValues: Self.observations.joined().filter { $0.occasion.kind == .manager }.map {
        ($0.id, $0)
      })
    let said = Self.said.flatMap(\.self)
    #expect(Double(said.count) > 0.45 * Double(seen.count) && Double(said.count) < 0.8 * Double(seen.count))
    for each in said {
      #expect(seen[each.observation]?.occasion.rep.id == each.by)
      #expect(seen[each.observation]?.recorded.map { $0 < each.at } == true)
      #expect(each.form.ratings.map(\.criterion) == Rubric.sample().criteria.map(\.key))
    }
  }

  @Test func `a tally has the strokes that a form took over, within the meeting`() throws {
    let counted = Self.observations.joined().filter { observation in
      observation.form.ratings.contains { $0.countFrom == .tally }
    }
    #expect(!counted.isEmpty)
    #expect(Set(Self.tallies.map(\.meeting.id)) == Set(counted.compactMap(\.occasion.meeting)))
    for tally in Self.tallies {
      let observation = try #require(
        counted.first { $0.occasion.meeting == tally.meeting.id && $0.occasion.observer == tally.by })
      for (criterion, rating) in zip(observation.rubric.criteria, observation.form.ratings)
      where rating.countFrom == .tally {
        #expect(criterion.tally.flatMap { tally[$0] } == rating.count)
      }
      let times = tally.strokes.compactMap(\.seconds)
      #expect(times == times.sorted() && times.allSatisfy { $0 > 0 && $0 < (tally.stopped ?? 0) })
    }
  }
}
