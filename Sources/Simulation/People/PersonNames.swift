/// Names of people as they are mixed in Sweden; no two alike.
struct PersonNames {
  private let offsets: (given: Int, family: Int)
  private var made = 0

  init(using generator: inout SeededGenerator) {
    let given = generator.integer(in: 0...PersonNames.given.count - 1)
    offsets = (given, generator.integer(in: 0...PersonNames.family.count - 1))
  }

  /// A name not given before. Each round through the given names meets the family names one step further on;
  /// when all pairs are used up, a number follows.
  mutating func next() -> String {
    let (given, family) = (PersonNames.given, PersonNames.family)
    let (round, place) = made.quotientAndRemainder(dividingBy: given.count)
    let name =
      given[(place + offsets.given) % given.count] + " "
      + family[(place + round + offsets.family) % family.count]
    made += 1
    return round < family.count ? name : "\(name) \(round / family.count + 1)"
  }

  /// In an order in which every few in a row hold an å, ä or ö and a hyphen.
  private static let given = [
    "Åsa", "Jonas", "Fatima", "Anna-Karin", "Björn", "Priya", "Mikael", "Märta", "Lars-Åke", "Mehmet",
    "Elin", "Göran", "Zofia", "Eva-Lena", "Amir", "Håkan", "Sofia", "Väinö", "Jan-Erik", "Linh",
    "Malin", "Sören", "Ahmed", "Ann-Sofie", "Oskar", "Östen", "Chiara", "Per-Ola", "Nadia", "Jörgen",
    "Ebba", "Dragan", "Maj-Britt", "Viktor", "Åke", "Leila", "Carl-Johan", "Ida", "Torbjörn", "Samir",
  ]

  private static let family = [
    "Lindqvist", "Öberg", "Haddad", "Sjögren", "Kowalski", "Åkesson", "Bergström", "Nair", "Hägglund",
    "Yilmaz", "Norén", "O'Connor", "Löfgren", "Petrović", "Ekström", "Nguyen", "Wallin", "Järvinen",
    "Hallberg-Dahl", "Rossi", "Sandell", "Östlund", "Rahimi", "Mårtensson", "Vikström", "García", "Holmér",
    "Söderlund", "Hosseini", "Falk", "Müller", "Bäckman", "Tesfaye", "Ängquist", "Svärd", "Novak", "Rydén",
    "Lund-Åström", "Barzani", "Hedlund",
  ]
}
