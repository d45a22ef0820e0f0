import Coaching
import Journal
import Testing

struct CustomerTests {
  let journal: Journal
  let volvo = Customer(id: Customer.ID("customer-volvo"), name: "Volvo AB")

  init() throws {
    journal = try .withTeam()
    try journal.add(volvo)
  }

  @Test(arguments: ["Volvo AB", " volvo  ab ", "customer-volvo"])
  func `a customer is found by name or id`(typed: String) throws {
    #expect(try journal.customer(named: typed) == volvo)
  }

  @Test func `an unknown customer comes with suggestions`() {
    #expect(throws: JournalError.unknown(.customer, "Volo AB", suggestions: ["Volvo AB"])) {
      try journal.customer(named: "Volo AB")
    }
  }

  @Test func `a customer is added once`() {
    #expect(throws: JournalError.self) {
      try journal.add(Customer(id: Customer.ID("customer-2"), name: "VOLVO ab"))
    }
  }
}
