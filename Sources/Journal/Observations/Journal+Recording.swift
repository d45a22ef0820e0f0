import Coaching
import GRDB

extension Journal {
  /// Records a finished observation, with its rubric, customer and meeting where they are new, and returns
  /// it as stored, its times to the second.
  ///
  /// The draft it was filled in as is then gone; it is `nil` when there was none.
  ///
  /// - Throws: `JournalError.unknown` when the draft is gone, as when it was saved in another window, or
  ///   when a person or the commitment that is followed up is not there; `.nameTaken` when a new customer
  ///   has the name of another; `.refused` when the form or the rubric is not that of the stored version.
  @discardableResult
  public func record(_ observation: NewObservation, closing draft: Draft.ID? = nil) throws(JournalError)
    -> Observation
  {
    try writing { db in
      if let draft { try db.discard(draft) }
      try db.record(observation, in: db.store(observation.rubric, text: observation.rubricText))
      return observation.asRecorded
    }
  }

  /// Records very many finished observations at once, such as simulated ones, with their replies; all of
  /// them or none.
  ///
  /// It is fastest when the ids rise, and nothing is held in memory that the sequence does not hold.
  ///
  /// - Parameters:
  ///   - observations: In any order, but those with a follow-up after those they follow up.
  ///   - rubricText: The whole text of the file of the rubric they were filled in with.
  ///   - people: Added before, managers first; they may have the same names.
  /// - Throws: As `record`, `add` and `reply` do.
  public func record(
    contentsOf observations: some Sequence<Observation>, rubricText: String, people: [Person] = []
  ) throws(JournalError) {
    try record(
      contentsOf: observations, rubricText: rubricText, people: people,
      business: EmptyCollection<BusinessOfRep>(), targets: [])
  }

  /// Records the same together with what the reps do beside being watched.
  ///
  /// - Parameters:
  ///   - observations: As above; their meetings may be among those of the business.
  ///   - rubricText: As above.
  ///   - people: As above.
  ///   - business: Of each rep.
  ///   - targets: In the order they were set, each on its first day.
  /// - Throws: As `record`, `add` and `reply` do.
  public func record(
    contentsOf observations: some Sequence<Observation>, rubricText: String, people: [Person],
    business: some Sequence<BusinessOfRep>, targets: [Target]
  ) throws(JournalError) {
    try writing { db in
      try db.withLargeCache {
        for person in people { try db.add(person, allowingSameName: true) }
        try db.add(contentsOf: business, targets: targets)
        try db.record(contentsOf: observations, rubricText: rubricText)
      }
    }
  }
}

extension Database {
  fileprivate func record(contentsOf observations: some Sequence<Observation>, rubricText: String) throws {
    var versions: [Rubric.Edition: Int] = [:]
    for observation in observations {
      let edition = observation.rubric.edition
      let version = try versions[edition] ?? store(observation.rubric, text: rubricText)
      versions[edition] = version
      try record(NewObservation(observation, rubricText: rubricText), in: version)
      for reply in observation.replies {
        try insert(reply, Identifier(observation.id.text), to: observation)
      }
    }
  }
}

extension NewObservation {
  /// An observation that was finished elsewhere, in the one revision it has.
  fileprivate init(_ observation: Observation, rubricText: String) {
    self.init(
      id: observation.id, occasion: observation.occasion, rubric: observation.rubric, rubricText: rubricText,
      form: observation.form, commitment: observation.commitment ?? Identifier(observation.id.text),
      recorded: observation.recorded ?? observation.occasion.met)
  }
}

extension Database {
  /// Holds on to 64 MB of pages for as long as very much is written.
  fileprivate func withLargeCache(_ body: () throws -> Void) throws {
    let ordinary = try Int.fetchOne(self, sql: "PRAGMA cache_size") ?? -2000
    try execute(sql: "PRAGMA cache_size = -65536")
    defer { try? execute(sql: "PRAGMA cache_size = \(ordinary)") }
    try body()
  }
}
