import Coaching

/// Who says something, when, and where identities of what is new come from.
public struct Note: Sendable {
  public let by: Person.ID
  public let at: Moment
  let newContact: @Sendable () -> Contact.ID

  /// - Parameters:
  ///   - by: Who says it.
  ///   - at: When they do.
  ///   - newContact: Makes an identity for a contact that is new.
  public init(by: Person.ID, at: Moment, newContact: @escaping @Sendable () -> Contact.ID) {
    self.by = by
    self.at = at
    self.newContact = newContact
  }
}

/// A contact that was added, because nobody at the customer had that name.
public struct NewContact: Hashable, Sendable {
  public let contact: Contact
  /// Names there that are like it, nearest first.
  public let similar: [String]
}
