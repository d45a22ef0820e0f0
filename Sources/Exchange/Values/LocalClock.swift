import Coaching
import Foundation

/// The clock on the wall at a place, which tells a moment from a day and a time of day.
struct LocalClock: Sendable {
  let zone: TimeZone
  /// Days on which the offset does not change, with it; the last that share a place.
  private var steady: [(day: Int, offset: Int?)]

  init(_ zone: TimeZone) {
    self.zone = zone
    steady = Array(repeating: (.min, nil), count: 512)
  }

  /// The moment when it shows that time.
  ///
  /// A time that it shows twice, when summer ends, is the later one; one that it passes over, when summer begins,
  /// is as long after midnight as it says (RFC 5545, 3.3.5).
  mutating func moment(_ day: Day, milliseconds: Int) -> Moment {
    let wall = day.number * 86_400_000 + milliseconds
    if let offset = offset(on: day) {
      return Moment(milliseconds: wall - offset * 60_000, offsetMinutes: offset)
    }
    let guess = offset(at: wall - offset(at: wall) * 60_000)
    return moment(at: wall - guess * 60_000)
  }

  /// The moment of a time that tells its own offset, as this clock shows it.
  func moment(_ day: Day, milliseconds: Int, offsetMinutes: Int) -> Moment {
    moment(at: day.number * 86_400_000 + milliseconds - offsetMinutes * 60_000)
  }

  private func moment(at instant: Int) -> Moment {
    Moment(milliseconds: instant, offsetMinutes: offset(at: instant))
  }

  private mutating func offset(on day: Day) -> Int? {
    let place = day.number & 511
    if steady[place].day != day.number {
      let halfDay = 43_200_000
      let before = offset(at: day.number * 86_400_000 - halfDay)
      let after = offset(at: day.number * 86_400_000 + 3 * halfDay)
      steady[place] = (day.number, before == after ? before : nil)
    }
    return steady[place].offset
  }

  private func offset(at milliseconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(milliseconds) / 1000)) / 60
  }
}
