/// An organisation that is visited.
public struct Customer: Hashable, Sendable {
  public typealias ID = Identifier<Customer>

  public let id: ID
  public var name: String

  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}
