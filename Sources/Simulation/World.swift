import Coaching

/// Everything that is so before the first meeting.
struct World: Sendable {
  let settings: SalesOrganisation.Settings
  let period: Period
  let people: People
  let customers: [Customer]
  let questionnaire: Questionnaire
  let managerTruths: [Truth]
  let repTruths: [Truth]
  let rota: Rota
  /// Each rep's season has a branch of its own.
  let seasons: SeededGenerator
  /// So has what they do beside being watched.
  let business: SeededGenerator
  /// And what is counted in the meetings, and what reps say of the coaching.
  let tallies, coaching: SeededGenerator
  /// Customers that no manager has been to yet.
  let unseenCustomers: [Customer]

  init(_ settings: SalesOrganisation.Settings, rubric: Rubric, ending: Moment) {
    self.settings = settings
    period = Period(months: settings.months, ending: ending)
    var generator = SeededGenerator(seed: settings.seed)
    let (start, teams) = (period.first.at(minute: 8 * 60), Teams(reps: settings.reps))
    people = People(teams, language: settings.language, at: start, using: &generator)
    customers = Customers.make(reps: settings.reps, at: start, using: &generator)
    questionnaire = Questionnaire(rubric, language: settings.language, using: &generator)
    managerTruths = Truth.managers(teams.count, using: &generator)
    repTruths = World.repTruths(settings.reps, rubric: rubric, using: &generator)
    rota = Rota(teams: teams, workdays: period.workdays, generator: generator.branch(1))
    seasons = generator.branch(2)
    business = generator.branch(3)
    tallies = generator.branch(5)
    coaching = generator.branch(6)
    var branch = generator.branch(4)
    unseenCustomers = Customers.others(than: customers, reps: settings.reps, at: start, using: &branch)
  }

  /// A rep's true level in every dimension of the rubric, in its order.
  func levels(of rep: Int, on day: Day) -> [Double] {
    let quarters = period.quarters(until: day)
    return questionnaire.rubric.dimensions.map { dimension in
      repTruths[rep].skills[dimension.key]?.level(afterQuarters: quarters) ?? 3
    }
  }

  /// The customers that a rep visits: those a manager comes along to, and a dozen others.
  func accounts(of rep: Int) -> [Customer] {
    let others = unseenCustomers.isEmpty ? customers : unseenCustomers
    guard !others.isEmpty else { return [] }
    let more = (0..<World.moreAccounts).map { others[(rep * World.moreAccounts + $0 + 4) % others.count] }
    var known: Set<Customer.ID> = []
    return (Customers.of(rep: rep, among: customers) + more).filter { known.insert($0.id).inserted }
  }

  private static let moreAccounts = 12

  private static func repTruths(
    _ count: Int, rubric: Rubric, using generator: inout SeededGenerator
  ) -> [Truth] {
    let strengths = rubric.dimensions.map { (dimension: $0.key, levels: generator.normal() * 0.3) }
    return (0..<count).map { Truth(rep: .of(rep: $0), strengths: strengths, using: &generator) }
  }
}
