import Coaching
import Testing

struct NamedContactTests {
  @Test(arguments: [
    ("Lena", NamedContact(name: "Lena")),
    ("Lena=decision-maker", NamedContact(name: "Lena", role: .decisionMaker)),
    ("Lena, ekonomi=Beslutsfattare", NamedContact(name: "Lena", work: "ekonomi", role: .decisionMaker)),
    (
      " Lena Öst , finance, group = can stop it ",
      NamedContact(name: "Lena Öst", work: "finance, group", role: .canStop)
    ),
    ("Lena,=user", NamedContact(name: "Lena", role: .user)),
    ("Lena=", NamedContact(name: "Lena")),
  ])
  func `a name, the work and the role are told apart`(text: String, expected: NamedContact) throws {
    #expect(try NamedContact(text) == expected)
  }

  @Test(arguments: ["", " ", "=user", ", ekonomi"])
  func `a text without a name names nobody`(text: String) {
    #expect(throws: NamedContact.Problem.noName) { try NamedContact(text) }
  }

  @Test func `a role that is none is told`() {
    #expect(throws: NamedContact.Problem.unknownRole("boss")) { try NamedContact("Lena=boss") }
  }

  @Test func `every role is known by its key and by both languages`() {
    for role in Contact.BuyingRole.allCases {
      for word in [role.rawValue, role.wording.en, role.wording.sv.uppercased()] {
        #expect(Contact.BuyingRole(said: word) == role)
      }
    }
  }

  @Test func `words about somebody need both`() {
    #expect(NamedWords("Lena: brought the list: all of it")?.words == "brought the list: all of it")
    for text in ["Lena", "Lena:", ": brought it", ""] { #expect(NamedWords(text) == nil) }
  }

  @Test func `the lines of a plan are those that say something`() {
    var plan = Plan()
    #expect(plan.isEmpty)
    plan[.planB] = "b"
    plan[.wishedStep] = "w"
    #expect(plan.written == [.wishedStep, .planB])
    #expect(plan == Plan(wishedStep: "w", planB: "b"))
  }
}
