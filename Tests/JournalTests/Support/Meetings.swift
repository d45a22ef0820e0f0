import Coaching
import Journal

extension Meeting {
  /// Anna's meeting with Volvo at noon on a day of November.
  static func sample(_ id: String = "meeting-one", day: Int = 23, status: Status = .held) -> Meeting {
    Meeting(
      id: ID(id), rep: Person.anna.id, customer: Customer(id: Customer.ID("customer-volvo"), name: "Volvo"),
      met: .at(day), status: status)
  }
}

extension Note {
  /// Petra says it on the 23rd, an hour after noon, or on another day.
  static func petra(_ day: Int = 23, minute: Int = 60) -> Note {
    Note(by: Person.petra.id, at: .at(day, minute: minute)) {
      var random = SystemRandomNumberGenerator()
      return Identifier(at: .at(23), using: &random)
    }
  }
}
