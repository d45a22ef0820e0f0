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
  }

  /// A rep's true level in every dimension of the rubric, in its order.
  func levels(of rep: Int, on day: Day) -> [Double] {
    let quarters = period.quarters(until: day)
    return questionnaire.rubric.dimensions.map { dimension in
      repTruths[rep].skills[dimension.key]?.level(afterQuarters: quarters) ?? 3
    }
  }

  private static func repTruths(
    _ count: Int, rubric: Rubric, using generator: inout SeededGenerator
  ) -> [Truth] {
    let strengths = rubric.dimensions.map { (dimension: $0.key, levels: generator.normal() * 0.3) }
    return (0..<count).map { Truth(rep: .of(rep: $0), strengths: strengths, using: &generator) }
  }
}
