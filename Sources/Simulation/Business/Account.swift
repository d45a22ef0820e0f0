import Coaching

/// A customer of a rep as the rep knows it.
struct Account: Sendable {
  let customer: Customer
  let contacts: [Contact]
  let isNew: Bool
  /// In how many months they are expected to invest, counted from the first day; `nil` when nobody has asked.
  let buysInMonth: Int?
  /// Whether they are visited for care.
  let isCared: Bool

  init(_ customer: Customer, at moment: Moment, in language: Language, using generator: inout SeededGenerator)
  {
    self.customer = customer
    isNew = generator.chance(0.4)
    buysInMonth = generator.chance(0.75) ? generator.integer(in: 1...30) : nil
    isCared = !isNew && generator.chance(0.12)
    let count = generator.integer(in: 2...4)
    var names = AccountNames.shuffled(using: &generator)
    contacts = (0..<count).map { place in
      let isMobilizer = generator.chance(0.22)
      let role: Contact.BuyingRole? = place == 0 ? .decisionMaker : generator.pick(from: Account.roles)
      let deed = isMobilizer ? generator.pick(from: BusinessTexts.deeds)?.text(in: language) : nil
      return Contact(
        id: Contact.ID(at: moment, using: &generator), name: names.removeLast(),
        work: generator.pick(from: BusinessTexts.works)?.text(in: language),
        role: generator.chance(0.85) ? role : nil,
        leftOutBecause: place > 1 && generator.chance(0.1) ? BusinessTexts.leftOut.text(in: language) : nil,
        deeds: deed.map { [$0] } ?? [])
    }
  }

  private static let roles: [Contact.BuyingRole] = [.influencer, .user, .purchaser, .gatekeeper, .canStop]

  /// The months until they are expected to invest, as they would say on a day: a year and a half after buying
  /// they think of it again.
  func buyingIn(on day: Day, since first: Day) -> Int? {
    guard let buysInMonth else { return nil }
    let left = buysInMonth - (day.number - first.number) * 16 / 487
    return left >= 0 ? left : ((left % 18) + 18) % 18
  }
}

/// Names of people at customers.
enum AccountNames {
  static func shuffled(using generator: inout SeededGenerator) -> [String] {
    let first = generator.shuffled(AccountNames.first)
    let last = generator.shuffled(AccountNames.last)
    return zip(first, last).map { "\($0) \($1)" }
  }

  private static let first = [
    "Karin", "Göran", "Lena", "Mikael", "Fatima", "Börje", "Ulla", "Amir", "Siv", "Peter", "Åke", "Mona",
  ]
  private static let last = [
    "Hedström", "Öberg", "Lindqvist", "Haddad", "Sjögren", "Wallin", "Ågren", "Norling", "Bäckman", "Ek",
    "Ros",
    "Tallberg",
  ]
}
