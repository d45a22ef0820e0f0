/// How many forms were filled by the same level all the way down, and how that goes with the time they waited.
///
/// Forms filled late show fewer differences between criteria: memory keeps the impression and loses the meeting. An
/// even meeting looks the same, so that the share says something of many forms and nothing of one.
public struct StraightLining: Hashable, Sendable {
  /// A filled form.
  public struct Form: Hashable, Sendable {
    public let observer: Int
    /// Of the level criteria that were rated.
    public let levels: [Int]
    /// Days from the meeting's end to the form's, 0 or more; `nil` where it is not known.
    public let delay: Double?

    public init(observer: Int, levels: [Int], delay: Double?) {
      self.observer = observer
      self.levels = levels
      self.delay = delay
    }
  }

  /// How long a form waited.
  public enum Wait: Hashable, Sendable, CaseIterable {
    /// Up to and with a day.
    case withinADay
    /// Longer, up to and with three days.
    case withinThreeDays
    /// Longer than three days.
    case longer

    /// - Parameter delay: In days, 0 or more.
    public init(delay: Double) {
      self = delay <= 1 ? .withinADay : delay <= 3 ? .withinThreeDays : .longer
    }
  }

  /// Those with enough rated criteria.
  public let forms: [Form]

  /// - Parameters:
  ///   - forms: In any order.
  ///   - minimumRated: Forms with fewer rated criteria are left out, for few agree easily; at least 2.
  public init(_ forms: [Form], minimumRated: Int = 4) {
    precondition(minimumRated >= 2)
    self.forms = forms.filter { $0.levels.count >= minimumRated }
  }

  private init(known forms: [Form]) {
    self.forms = forms
  }

  /// Of all forms, whether or not the wait is known.
  public var share: Proportion {
    Proportion(forms.count { Set($0.levels).count == 1 }, of: forms.count)
  }

  /// How many observers they are of.
  public var observers: Int { Set(forms.map(\.observer)).count }

  /// Only the forms that waited so long; those of unknown wait for `nil`.
  public func after(_ wait: Wait?) -> StraightLining {
    StraightLining(known: forms.filter { $0.delay.map(Wait.init) == wait })
  }

  /// Kendall's rank correlation of the delay with the standard deviation over the form's levels, each observer's
  /// forms beside their own alone: below 0 where late forms show fewer differences.
  ///
  /// An observer who is late by habit and sees small differences by habit says nothing of the wait. `nil` where the
  /// delay is known of fewer than three forms of observers with two or more.
  public var delayAgainstSpread: StratifiedKendall? {
    let timed = forms.compactMap { form in
      form.delay.map { (observer: form.observer, delay: $0, spread: form.spread) }
    }
    let byObserver = Dictionary(grouping: timed, by: \.observer).sorted { $0.key < $1.key }
    return StratifiedKendall(byObserver.map { ($0.value.map(\.delay), $0.value.map(\.spread)) })
  }
}

extension StraightLining.Form {
  /// The standard deviation over the levels, of at least two.
  var spread: Double {
    let n = levels.count
    let sum = levels.reduce(0, +)
    let squares = levels.reduce(0) { $0 + $1 * $1 }
    return (Double(n * squares - sum * sum) / Double(n * (n - 1))).squareRoot()
  }
}
