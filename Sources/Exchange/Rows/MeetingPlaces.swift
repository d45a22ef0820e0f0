import Coaching

/// Where a file has what it says of a meeting.
struct MeetingPlaces: Sendable {
  let id, rep, customer, at, atTime, until, untilTime, ended, allDay, activity, subject: Place
  let isPrivate, sensitivity: Place
  let scenario, place, purpose, customerType, buyingIn, status, deal: Place
  /// No column.
  let noTime = Place(.untilTime, column: -1)

  init(_ columns: Columns) {
    func place(_ key: FieldKey) -> Place { Place(key, in: columns) }
    (id, rep, customer, subject) = (place(.id), place(.rep), place(.customer), place(.subject))
    (at, atTime, until, untilTime) = (place(.at), place(.atTime), place(.until), place(.untilTime))
    (ended, allDay, activity, status) = (place(.ended), place(.allDay), place(.activity), place(.status))
    (isPrivate, sensitivity) = (place(.isPrivate), place(.sensitivity))
    (scenario, self.place, purpose) = (place(.scenario), place(.place), place(.purpose))
    (customerType, buyingIn, deal) = (place(.customerType), place(.buyingIn), place(.deal))
  }
}

/// Where a file has what a meeting led to.
struct OutcomePlaces: Sendable {
  let outcome, nextStep, nextDate, margin: Place

  init(_ columns: Columns) {
    outcome = Place(.outcome, in: columns)
    nextStep = Place(.nextStep, in: columns)
    nextDate = Place(.nextDate, in: columns)
    margin = Place(.margin, in: columns)
  }
}

/// The words of a file's meetings.
struct MeetingWords: Sendable {
  var activity, allDay, isPrivate: WordReader<Bool>
  var status: WordReader<Meeting.Status>
  var scenario: WordReader<Scenario>
  var place: WordReader<Meeting.Place>
  var purpose: WordReader<Meeting.Purpose>
  var customerType: WordReader<Meeting.CustomerType>
  var outcome: WordReader<Outcome.Result>
  /// Whether places are told in words of one's own.
  let hasFreePlaces: Bool

  init(_ columns: Columns) {
    activity = WordReader(.activity, Words.activities, in: columns, named: \.description)
    allDay = WordReader(.allDay, Words.truths, in: columns, named: \.description)
    isPrivate = WordReader(.isPrivate, Words.truths, in: columns, named: \.description)
    status = WordReader(.status, Words.meetingStatuses, in: columns)
    scenario = WordReader(.scenario, Words.scenarios, in: columns)
    place = WordReader(.place, Words.places, in: columns)
    purpose = WordReader(.purpose, Words.purposes, in: columns)
    customerType = WordReader(.customerType, Words.customerTypes, in: columns)
    outcome = WordReader(.outcome, Words.outcomes, in: columns)
    hasFreePlaces = columns.profile?.hasFreePlaces ?? false
  }
}

extension Profile {
  /// Whether its places are whatever somebody wrote: links, rooms, addresses.
  var hasFreePlaces: Bool { !isExact && key != Profile.own.key }
}
