import Coaching
import Foundation

/// Whose calendar it is, who and what is known of it, and how much of it is wanted.
public struct CalendarScope: Sendable {
  /// Where the wall clock hangs for times that name no zone.
  public var zone: TimeZone
  /// Occurrences of series that begin outside are left out; single entries are taken whenever they are.
  public var window: ClosedRange<Moment>
  /// Gives the name of the rep who has this e-mail address or name; `nil` when it is nobody of ours.
  public var rep: @Sendable (String) -> String?
  /// Whose an entry is that names no rep; such an entry is a problem for `nil`.
  public var defaultRep: String?
  /// The names of customers that are known, by which an entry's customer is told.
  public var customers: [String]
  /// Whether entries that nobody from outside is invited to, and those shown as free time, are kept too.
  public var keepsAll: Bool

  /// - Parameters:
  ///   - now: When the file is read.
  ///   - zone: Where the wall clock hangs for times that name no zone.
  ///   - window: From two years before `now` to one year after it for `nil`.
  ///   - rep: Gives the name of the rep who has an e-mail address or name; `nil` when it is nobody of ours.
  ///   - defaultRep: Whose an entry is that names no rep.
  ///   - customers: The names of customers that are known.
  ///   - keepsAll: Whether internal entries and those shown as free time are kept too.
  public init(
    now: Moment, zone: TimeZone, window: ClosedRange<Moment>? = nil,
    rep: @escaping @Sendable (String) -> String? = { _ in nil }, defaultRep: String? = nil,
    customers: [String] = [], keepsAll: Bool = false
  ) {
    let year = 366 * 24 * 60
    self.zone = zone
    self.window = window ?? now.adding(minutes: -2 * year)...now.adding(minutes: year)
    self.rep = rep
    self.defaultRep = defaultRep
    self.customers = customers
    self.keepsAll = keepsAll
  }
}
