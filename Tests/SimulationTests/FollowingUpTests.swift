import Coaching
import Simulation
import TestSupport
import Testing

/// What people agree on, come back to and answer.
struct FollowingUpTests {
  private static let observations = SalesOrganisation.sample(reps: 12, visits: 4).observations

  @Test func `a follow-up is of the rep's commitment before, and comes after it`() throws {
    var agreed: [Person.ID: Commitment.ID] = [:]
    var seen: [Commitment.ID: Person.ID] = [:]
    for observation in Self.observations {
      let rep = observation.occasion.rep.id
      if let followUp = observation.form.followUp {
        #expect(seen[followUp.commitment] == rep)
        #expect(observation.occasion.kind == .manager)
      }
      if let commitment = observation.commitment {
        seen[commitment] = rep
        agreed[rep] = commitment
      }
    }
    #expect(agreed.count == 12)
  }

  @Test func `nearly every manager comes back to what was agreed, and nothing is followed up twice`() {
    let managers = Self.observations.filter { $0.occasion.kind == .manager }
    let followUps = managers.compactMap(\.form.followUp)
    #expect(Double(followUps.count) / Double(managers.count) > 0.75)
    #expect(Set(followUps.map(\.commitment)).count == followUps.count)
  }

  @Test func `most is kept or partly kept, and some is not yet or dropped`() {
    let followUps = Self.observations.compactMap(\.form.followUp)
    let counts = Dictionary(grouping: followUps, by: \.status).mapValues(\.count)
    #expect(Set(counts.keys) == [.kept, .partly, .notYet, .dropped])
    #expect(counts[.kept, default: 0] > counts[.partly, default: 0])
    #expect(counts[.notYet, default: 0] > counts[.dropped, default: 0])
  }

  @Test func `every agreement has an identity, and only some a due day, which lies ahead`() {
    let agreements = Self.observations.filter { $0.form.commitment != nil }
    #expect(Self.observations.allSatisfy { ($0.commitment == nil) == ($0.form.commitment == nil) })
    let due = agreements.compactMap { agreement in
      agreement.form.commitment?.due.map { (due: $0, met: agreement.occasion.met.day) }
    }
    #expect(due.allSatisfy { $0.due > $0.met })
    #expect((1..<agreements.count / 2).contains(due.count))
  }

  @Test func `the rep replies to about half of what others recorded, and after it`() throws {
    let others = Self.observations.filter { $0.occasion.kind != .self }
    let replied = others.filter { $0.reply != nil }
    #expect((0.4...0.55).contains(Double(replied.count) / Double(others.count)))
    for observation in replied {
      let (reply, recorded) = (try #require(observation.reply), try #require(observation.recorded))
      #expect(reply.by == observation.occasion.rep)
      #expect(recorded < reply.at && reply.at < .noon)
    }
    #expect(Self.observations.allSatisfy { $0.occasion.kind != .self || $0.reply == nil })
  }
}
