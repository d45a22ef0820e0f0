/// A customer's way to a decision: the steps, and the people with a part in it.
public struct Ladder: Hashable, Sendable {
  public let customer: Customer
  /// In their order.
  public let steps: [Step]
  /// In the order of their names by letter code.
  public let people: [Rung]

  public init(of customer: Customer, steps: [Step], people: [Rung]) {
    self.customer = customer
    self.steps = steps
    self.people = people
  }

  /// One step to the decision.
  public struct Step: Hashable, Sendable {
    public enum State: String, CaseIterable, Sendable {
      case open, done
      case leftOut = "left-out"
    }

    /// 1 or more; what people type.
    public let number: Int
    public let text: String
    public let state: State
    /// Since when it is in that state.
    public let at: Moment

    public init(number: Int, text: String, state: State, at: Moment) {
      self.number = number
      self.text = text
      self.state = state
      self.at = at
    }
  }

  /// Somebody with a part in the decision, and when they were met.
  public struct Rung: Hashable, Sendable {
    public let contact: Contact
    /// The first and the last meeting that was held with them; `nil` when they have not been met.
    public let met: ClosedRange<Moment>?

    public init(_ contact: Contact, met: ClosedRange<Moment>?) {
      self.contact = contact
      self.met = met
    }

    public enum Standing: Sendable {
      case met, notYetMet, leftOut
    }

    /// Who was met stays so, also when they are left out from then on.
    public var standing: Standing {
      if contact.leftOutBecause != nil { return .leftOut }
      return met == nil ? .notYetMet : .met
    }
  }

  public func people(who standing: Rung.Standing) -> [Rung] { people.filter { $0.standing == standing } }
}

extension Ladder.Step.State {
  public var wording: Wording {
    switch self {
    case .open: Wording(en: "open", sv: "öppet")
    case .done: Wording(en: "done", sv: "klart")
    case .leftOut: Wording(en: "left out", sv: "hoppas över")
    }
  }
}
