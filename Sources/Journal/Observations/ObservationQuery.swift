import Coaching
import GRDB

/// Which observations to fetch, and in which revision.
struct ObservationQuery {
  var observation: Observation.ID?
  var meeting: Meeting.ID?
  var rep: Person.ID?
  var rubric: String?
  var since: Day?
  /// How many of the newest; all of them for `nil`.
  var newest: Int?
  /// Only those in a stretch of all identities.
  var stretch: Stretch?
  /// `nil` for the current one.
  var revision: Int?

  /// One row an observation, newest meeting first.
  var sql: String {
    """
    SELECT observation.*, revision.*, rep.name AS repName, observer.name AS observerName,
      customer.name AS customerName, commitment.id AS commitment,
      sharing.at AS shared, sharing.atOffset AS sharedOffset
    FROM observation
    JOIN revision ON revision.observation = observation.id
      AND revision.number = coalesce(:revision, observation.revision)
    JOIN revision AS first ON first.observation = observation.id AND first.number = 1
    JOIN person AS rep ON rep.id = observation.rep
    JOIN person AS observer ON observer.id = observation.observer
    LEFT JOIN customer ON customer.id = observation.customer
    LEFT JOIN commitment ON commitment.observation = observation.id AND revision.commitmentText IS NOT NULL
    LEFT JOIN sharing ON sharing.observation = observation.id
    WHERE \(condition)
    ORDER BY observation.met DESC, first.at DESC, observation.id DESC
    """
  }

  var arguments: StatementArguments {
    var arguments: StatementArguments = ["revision": revision]
    if let observation { arguments += ["observation": observation.text] }
    if let meeting { arguments += ["meeting": meeting.text] }
    if let rep { arguments += ["rep": rep.text] }
    if let rubric { arguments += ["rubric": rubric] }
    if let stretch { arguments += ["behind": stretch.behind, "last": stretch.last] }
    if let since {
      arguments += ["day": since.description, "dayBefore": Day(number: since.number - 1).description]
    }
    return arguments
  }

  /// What holds for the rows of `observation`.
  var condition: String {
    let condition = conditions.isEmpty ? "TRUE" : conditions.joined(separator: " AND ")
    guard let newest else { return condition }
    return """
      observation.id IN (
        SELECT observation.id FROM observation
        JOIN revision AS first ON first.observation = observation.id AND first.number = 1
        WHERE \(condition) ORDER BY observation.met DESC, first.at DESC, observation.id DESC LIMIT \(newest))
      """
  }

  private var conditions: [String] {
    var conditions: [String] = []
    if observation != nil { conditions.append("observation.id = :observation") }
    if meeting != nil { conditions.append("observation.meeting = :meeting") }
    if rep != nil { conditions.append("observation.rep = :rep") }
    if rubric != nil {
      conditions.append("observation.rubricVersion IN (SELECT id FROM rubricVersion WHERE rubric = :rubric)")
    }
    if stretch != nil { conditions.append("observation.id > :behind AND observation.id <= :last") }
    if since != nil {
      conditions.append("observation.met >= :dayBefore")
      conditions.append("date(observation.met, observation.metOffset || ' minutes') >= :day")
    }
    return conditions
  }
}

/// Identities behind one of them, up to another and with it.
struct Stretch {
  let behind: String
  let last: String
}
