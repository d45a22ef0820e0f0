import Coaching
import Foundation
import GRDB

/// Which meetings to fetch; `nil` means no limit.
public struct MeetingQuery: Sendable {
  public var rep: Person.ID?
  /// Whose manager somebody is.
  public var repsOf: Person.ID?
  public var customer: Customer.ID?
  /// From this day on, by the clock where they met.
  public var since: Day?
  /// To the end of this day.
  public var until: Day?
  /// Those that began at this moment or before.
  public var begunBy: Moment?
  public var statuses: Set<Meeting.Status>?
  public var among: Set<Meeting.ID>?
  /// How many of the newest.
  public var newest: Int?

  public init(
    rep: Person.ID? = nil, repsOf: Person.ID? = nil, customer: Customer.ID? = nil, since: Day? = nil,
    until: Day? = nil, begunBy: Moment? = nil, statuses: Set<Meeting.Status>? = nil,
    among: Set<Meeting.ID>? = nil, newest: Int? = nil
  ) {
    self.rep = rep
    self.repsOf = repsOf
    self.customer = customer
    self.since = since
    self.until = until
    self.begunBy = begunBy
    self.statuses = statuses
    self.among = among
    self.newest = newest
  }

  /// What holds for the rows of `meeting`, with what is compared.
  var conditions: [(sql: String, arguments: StatementArguments)] {
    var conditions: [(sql: String, arguments: StatementArguments)] = []
    if let rep { conditions.append(("meeting.rep = ?", [rep.text])) }
    if let repsOf {
      conditions.append(("meeting.rep IN (SELECT id FROM person WHERE manager = ?)", [repsOf.text]))
    }
    if let customer { conditions.append(("meeting.customer = ?", [customer.text])) }
    if let since {
      conditions.append(("meeting.met >= ?", [Day(number: since.number - 1).description]))
      conditions.append(("\(MeetingQuery.day) >= ?", [since.description]))
    }
    if let until {
      conditions.append(("meeting.met < ?", [Day(number: until.number + 2).description]))
      conditions.append(("\(MeetingQuery.day) <= ?", [until.description]))
    }
    if let begunBy { conditions.append(("meeting.met <= ?", [begunBy.utc])) }
    if let statuses { conditions.append(isAmong("meeting.status", statuses.map(\.rawValue))) }
    if let among { conditions.append(isAmong("meeting.id", among.map(\.text))) }
    return conditions
  }

  /// The day by the clock where they met.
  private static let day = "date(meeting.met, meeting.metOffset || ' minutes')"

  /// The condition and the order, as they stand behind the tables.
  var tail: (sql: String, arguments: StatementArguments) {
    let conditions = conditions
    let condition = conditions.isEmpty ? "" : "WHERE " + conditions.map(\.sql).joined(separator: " AND ")
    return (
      "\(condition) ORDER BY meeting.met DESC, meeting.id DESC LIMIT \(newest ?? -1)",
      conditions.map(\.arguments).reduce([], +)
    )
  }
}

private func isAmong(_ column: String, _ texts: [String]) -> (sql: String, arguments: StatementArguments) {
  ("\(column) IN (SELECT value FROM json_each(?))", [listed(texts)])
}

/// Texts as `json_each` takes them.
func listed(_ texts: [String]) -> String {
  String(decoding: (try? JSONEncoder().encode(texts)) ?? Data("[]".utf8), as: UTF8.self)
}
