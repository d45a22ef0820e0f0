import Coaching
import Foundation

extension Session {
  /// A time that was named on the command line: ISO 8601, or a clock time of today.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - option: The option it was typed behind.
  ///   - mayBeAhead: Whether it may be a time that has not come yet.
  ///   - day: The day of a clock time; today for `nil`.
  /// - Returns: A time that has come, unless it may be ahead.
  /// - Throws: `Mistake.notATime`, or `Mistake.inTheFuture` when it is more than an hour ahead.
  func time(_ text: String, option: String, mayBeAhead: Bool = false, on day: Day? = nil) throws -> Moment {
    let (zone, day) = (try surroundings.zone(), day ?? now.day)
    let typed = text.trimmingCharacters(in: .whitespaces).replacing(".", with: ":")
    guard
      let moment = Moment(iso8601: text, in: zone) ?? Moment(iso8601: "\(day)T\(padded(typed))", in: zone)
    else { throw Mistake.notATime(option: option, text) }
    guard Session.years.contains(moment.day.components.year) else {
      throw Mistake.notATime(option: option, text)
    }
    guard mayBeAhead || moment.minutes(since: now) <= 60 else {
      throw Mistake.inTheFuture(option: option, text)
    }
    return moment
  }

  /// Years in which meetings can have been.
  static let years = 1970...2199

  /// "9:30" as "09:30".
  private func padded(_ clock: String) -> String {
    clock.prefix { $0 != ":" }.count == 1 ? "0" + clock : clock
  }
}

extension Session {
  /// A day that was named on the command line.
  ///
  /// - Throws: `Mistake.notADay`.
  func day(_ text: String, option: String) throws -> Day {
    guard let day = Day(iso8601: text) else { throw Mistake.notADay(option: option, text) }
    return day
  }
}
