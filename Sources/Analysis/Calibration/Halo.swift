/// Whether an observer's criteria move together more than other observers' do.
///
/// Taken is the standard deviation over the criteria of one form, after what is usual for each criterion; beside it stands
/// what the other observers' forms show. A rep who does everything well or badly makes criteria move together too:
/// with one observer a meeting the two cannot be told apart, so that this describes and does not judge.
public struct Halo: Hashable, Sendable {
  /// A form filled at a meeting.
  public struct Form: Hashable, Sendable {
    public let observer: Int
    /// Forms of one observer and day stand for one another.
    public let day: Int
    /// The level of each criterion that was rated, by criterion.
    public let levels: [Int: Double]

    public init(observer: Int, day: Int, levels: [Int: Double]) {
      self.observer = observer
      self.day = day
      self.levels = levels
    }
  }

  /// One observer's forms beside those of the others.
  public struct Finding: Hashable, Sendable {
    /// The observer's forms with enough criteria.
    public let forms: Int
    /// On how many days they were filled.
    public let days: Int
    /// The observer's mean standard deviation over the criteria of a form, in levels, 0 or more.
    public let spread: Double
    /// That of the other observers' forms.
    public let expected: Double
    /// Of `spread` less `expected`, by days of the observer and by the other observers.
    public let difference: Interval
    /// Of a difference at least as large, either way, were there none: above 0 and at most 1. Of many observers some
    /// differ by chance; see `falseDiscoveryRates`.
    public let chance: Double
  }

  /// How many observers have forms with enough criteria.
  public var observers: Int { Set(spreads.map(\.observer)).count }

  /// The spread of each form with enough criteria.
  private let spreads: [FormSpread]
  private let minimumDays: Int

  /// - Parameters:
  ///   - forms: Of all observers, in any order; what is usual for a criterion is taken from them all.
  ///   - minimumCriteria: Forms with fewer are left out; at least 2.
  ///   - minimumDays: What an observer needs for a finding, at least 2.
  public init(_ forms: [Form], minimumCriteria: Int = 4, minimumDays: Int = 5) {
    precondition(minimumCriteria >= 2 && minimumDays >= 2)
    spreads = FormSpread.all(of: forms, minimumCriteria: minimumCriteria)
    self.minimumDays = minimumDays
  }

  /// The observer's forms beside those of all others.
  ///
  /// - Parameters:
  ///   - observer: Whose.
  ///   - confidence: Above 0 and below 1.
  /// - Returns: `nil` with fewer days than the minimum, with fewer than two other observers to go by, or where all
  ///   forms are equally even.
  public func finding(of observer: Int, confidence: Double = Interval.usualConfidence) -> Finding? {
    let own = spreads.filter { $0.observer == observer }
    let days = Dictionary(grouping: own, by: \.day)
    let others = Dictionary(grouping: spreads.filter { $0.observer != observer }, by: \.observer)
    guard days.count >= minimumDays else { return nil }
    let ours = ClusteredMean(days.sorted { $0.key < $1.key }.map { $0.value.map(\.spread) })
    let theirs = ClusteredMean(others.sorted { $0.key < $1.key }.map { $0.value.map(\.spread) })
    guard let spread = ours.mean, let expected = theirs.mean,
      let difference = ours.difference(from: theirs, confidence: confidence),
      let chance = ours.chanceOfDifference(from: theirs)
    else { return nil }
    return Finding(
      forms: own.count, days: days.count, spread: spread, expected: expected, difference: difference,
      chance: chance)
  }
}
