import Coaching
import Journal
import Reports

/// What the first screen of somebody is made of.
struct Today {
  let person: Person
  let journal: Journal
  let now: Moment

  init(of person: Person, in journal: Journal, now: Moment) {
    self.person = person
    self.journal = journal
    self.now = now
  }

  var reader: Reader { Reader(person.id, now: now) }

  /// The person's own forms that were begun and not saved.
  func drafts() throws -> [Draft] {
    try journal.drafts().filter { $0.occasion.observer.id == person.id }
  }

  func ofTrainingLead() throws -> TodayOfTrainingLead {
    let first = now.day.firstOfQuarter
    return TodayOfTrainingLead(
      of: person, rideAlongs: try journal.rideAlongs(since: first),
      ofOneObserver: try journal.teamsWithOneObserver(since: first),
      low: try journal.lowRatings(since: first),
      commitments: try journal.commitments(agreedSince: first), now: now)
  }
}
