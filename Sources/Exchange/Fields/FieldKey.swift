import Coaching

/// What a column may hold, by the name that `--map` knows it by.
public enum FieldKey: String, CaseIterable, Sendable {
  case name, role, manager, team, email, alias
  case id, rep, customer
  case at, atTime, until, untilTime, ended, allDay, sensitivity
  case isPrivate = "private"
  case scenario, place, purpose, customerType, buyingIn, status, activity, subject
  case outcome, nextStep, nextDate, margin, deal
  case source, created, closed, expectedClose, value, stage, type, currency
  case metric, period
  case observer, met, kind
}

/// Something that a row of a kind may say.
public struct Field: Hashable, Sendable {
  public let key: FieldKey
  /// Whether every row must say it.
  public let isRequired: Bool
  /// What it is, in a few words.
  public let meaning: Wording
  /// How it is written.
  let content: Content

  /// What a field is written as.
  enum Content: Hashable {
    case text, word, amount, wholeNumber, day, moment, clock, period
  }

  init(_ key: FieldKey, _ content: Content, required: Bool = false, _ meaning: Wording) {
    self.key = key
    self.content = content
    isRequired = required
    self.meaning = meaning
  }

  /// The fields of a kind of row, as they are best listed; `criterion.KEY` of observations is not among them.
  public static func all(of kind: ImportKind) -> [Field] {
    switch kind {
    case .people: ofPeople
    case .customers: ofCustomers
    case .meetings: ofMeetings
    case .deals: ofDeals
    case .kpis: ofKPIs
    case .observations: ofObservations
    }
  }
}
