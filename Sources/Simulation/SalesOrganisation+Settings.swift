import Coaching

extension SalesOrganisation {
  /// How large an organisation to make, and for how long.
  public struct Settings: Hashable, Sendable {
    /// 0 or more.
    public let reps: Int
    /// How many months before the end the first day is, 0 to 1200.
    public let months: Int
    /// The same seed gives the same organisation.
    public let seed: UInt64
    /// The mean number of scored ride-alongs, 0 to 200; a rep's own number lies within a quarter of it. A
    /// manager joins one rep a day in at most five meetings, so a team of five has room for about 20.
    public let visitsPerRepAndMonth: Double
    /// What people write in.
    public let language: Language

    /// What lies outside the ranges is moved to their ends.
    public init(
      reps: Int = 8, months: Int = 9, seed: UInt64 = 1, visitsPerRepAndMonth: Double = 1.5,
      language: Language = .en
    ) {
      self.reps = max(0, reps)
      self.months = min(max(0, months), 1200)
      self.seed = seed
      self.visitsPerRepAndMonth = min(max(0, visitsPerRepAndMonth), 200)
      self.language = language
    }
  }
}
