import Coaching
import Testing

@testable import Journal

struct NearNameTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
    for name in ["Volvo Lastvagnar", "Norrvik 12", "Doncon", "Åkeri AB", "Dontechi"] {
      try journal.add(Customer(id: Customer.ID("customer-" + name), name: name))
    }
  }

  func take(_ customer: String, rep: String = "Anna Berg", creating: Bool = true) throws -> ImportResult {
    let row = ImportedRow.deal(DealRow(id: "1", rep: rep, customer: customer, status: .open))
    return try journal.importing(.deals, [row]) { $0.addsMissing = creating }
  }

  @Test(arguments: ["Lastvagnar Volvo", "Volvo Lastvågnar", "Volvo Lastvagn", "Volvo-Lastvagnar, AB"])
  func `a customer that is nearly one of the journal's is not added but offered`(name: String) throws {
    let result = try take(name)
    #expect(result.counts == [0, 0, 0, 1])
    #expect(
      result.problems[0].message.en == """
        the journal has no customer '\(name)'; did you mean 'Volvo Lastvagnar'? (write it that way if it is the \
        same; 'pitchside import customers' adds it if it is another)
        """)
    #expect(result.newCustomers == 0)
    #expect(result.newCustomerNames == [])
  }

  @Test(arguments: ["Volvo Bussar", "Norrvik 13", "Volvo", "Sonron", "Hottechi", "Cancity", "Åker", "AB"])
  func `another customer is added, and named`(name: String) throws {
    let result = try take(name)
    #expect(result.counts == [1, 0, 0, 0])
    #expect(result.newCustomerNames == [name])
    #expect(result.newPeopleNames == [])
  }

  @Test(arguments: ["Akeri", "Aktiebolag Åkeri", "åkeri (publ)"])
  func `a company's form tells no customers apart`(name: String) throws {
    #expect(try take(name).problems[0].message.sv.contains("menade du ”Åkeri AB”?"))
  }

  @Test func `new names are not held against each other`() throws {
    let rows = ["Mellanvik Syd", "Mellanvik Sydd"].enumerated().map { number, name in
      ImportedRow.deal(DealRow(id: "\(number)", rep: "Anna Berg", customer: name, status: .open))
    }
    #expect(try journal.importing(.deals, rows) { $0.addsMissing = true }.counts == [2, 0, 0, 0])
  }

  @Test(arguments: ["Berg, Anna", "Ana Berg", "anna.berg@exempel.se", "Anna Maria Berg"])
  func `a person that is nearly one of the journal's is not added either`(name: String) throws {
    let result = try take("Doncon", rep: name)
    #expect(result.counts == [0, 0, 0, 1])
    let message = result.problems[0].message.en
    #expect(message.contains("did you mean 'Anna Berg'?"))
    #expect(message.contains("'pitchside person add \"\(name)\" --role rep'"))
  }

  @Test func `a first name alone is nobody new where somebody has it`() throws {
    let message = try take("Doncon", rep: "Anna").problems[0].message
    #expect(message.en.contains("did you mean 'Anna B', 'Anna Berg'?"))
    #expect(message.sv.contains("menade du ”Anna B”, ”Anna Berg”?"))
  }

  @Test(arguments: ["Anna Ek", "Cecilia Dahlgren", "Berg-Lund, Mona"])
  func `somebody else is added, and named`(name: String) throws {
    let result = try take("Doncon", rep: name)
    #expect(result.newPeopleNames == [name])
    #expect(result.newPeople == 1)
  }

  @Test func `without --create what is near is offered with the same remedy`() throws {
    let message = try take("Volvo Lastvagn", creating: false).problems[0].message.en
    #expect(message.contains("'pitchside import customers' adds it"))
    #expect(!message.contains("--create"))
    #expect(try take("Volvo", creating: false).problems[0].message.en.contains("(--create adds it)"))
  }

  @Test func `after the customer was imported by itself, its deals are, too`() throws {
    try journal.importing(.customers, [.customer(CustomerRow(name: "Volvo Lastvagn"))])
    #expect(try take("Volvo Lastvagn").counts == [1, 0, 0, 0])
  }
}
