import Coaching

/// All meetings of one rep, those a manager joined among them, from the first day to two weeks after the end.
struct BusinessYear {
  let world: World
  /// The rep's index.
  let rep: Int
  let accounts: [Account]
  private let comfort: Truth.Comfort?
  private var generator: SeededGenerator
  private(set) var meetings: [RecordedMeeting] = []

  /// - Parameters:
  ///   - rep: The index.
  ///   - observations: What was recorded about the rep.
  ///   - world: Everything that is so before.
  init(of rep: Int, observed observations: [Observation], in world: World) {
    self.world = world
    self.rep = rep
    comfort = Truth.comfort(ofRep: rep)
    var generator = world.business.branch(rep)
    let start = world.period.first.at(minute: 8 * 60)
    accounts = world.accounts(of: rep).map {
      Account($0, at: start, in: world.settings.language, using: &generator)
    }
    self.generator = generator
    add(observations)
    play()
    meetings.sort {
      ($0.meeting.met.milliseconds, $0.meeting.id.text) < ($1.meeting.met.milliseconds, $1.meeting.id.text)
    }
  }

  /// The meetings that somebody joined, with who it was.
  private mutating func add(_ observations: [Observation]) {
    var companions: [Meeting.ID: [Person.ID]] = [:]
    for occasion in observations.map(\.occasion) where occasion.kind != .self {
      guard let meeting = occasion.meeting else { continue }
      companions[meeting, default: []].append(occasion.observer.id)
    }
    var known: Set<Meeting.ID> = []
    for occasion in observations.map(\.occasion) {
      guard let id = occasion.meeting, known.insert(id).inserted else { continue }
      let account = accounts.first { $0.customer.id == occasion.customer?.id }
      var meeting = Meeting(
        id: id, rep: occasion.rep.id, customer: occasion.customer, scenario: occasion.scenario,
        met: occasion.met, ended: occasion.ended)
      meeting.circumstances.chosenBy = generator.pick([.rep: 0.5, .manager: 0.35, .lot: 0.15])
      finish(meeting, at: account, companions: Array(Set(companions[id] ?? [])).sorted { $0.text < $1.text })
    }
  }

  private mutating func play() {
    guard !accounts.isEmpty, world.settings.months > 0 else { return }
    let pace = generator.number(in: 0.82...1.0)
    let weekOff = generator.integer(in: 2...44)
    let last = world.period.ending.day.adding(days: 14)
    for number in world.period.first.number...last.number {
      let day = Day(number: number)
      guard day.isWorkday, !isOff(day, weekOff: weekOff) else { continue }
      for minute in starts(on: day, pace: pace) { hold(on: day, minute: minute) }
    }
  }

  /// Four weeks in July and one some other time.
  private func isOff(_ day: Day, weekOff: Int) -> Bool {
    let (_, month, ofMonth) = day.components
    if month == 7 { return ofMonth <= 28 }
    return (day.number - world.period.first.number) / 7 % 52 == weekOff
  }

  private mutating func starts(on day: Day, pace: Double) -> [Int] {
    var mean = pace
    if comfort == .late { mean *= day.isLateInMonth ? 3.4 : 0.55 }
    let count = (0..<4).count { _ in generator.chance(mean / 4) }
    return generator.startTimes(count)
  }

  private mutating func hold(on day: Day, minute: Int) {
    guard let account = account() else { return }
    let met = day.at(minute: minute)
    guard !meetings.contains(where: { abs($0.meeting.met.minutes(since: met)) < 90 }) else { return }
    let planned = met.adding(minutes: -1440 * generator.integer(in: 3...14))
    let meeting = Meeting(
      id: Meeting.ID(at: planned, using: &generator), rep: world.people.reps[rep].id,
      customer: account.customer, scenario: generator.pick(BusinessYear.scenarios), met: met,
      ended: met.adding(minutes: generator.integer(in: 30...75)))
    finish(meeting, at: account, companions: [])
  }

  private mutating func account() -> Account? {
    if comfort == .favourites, generator.chance(0.66) { return accounts[generator.integer(in: 0...1)] }
    return generator.pick(from: accounts)
  }

  private static let scenarios: KeyValuePairs<Scenario, Double> = [
    .firstMeeting: 0.2, .insight: 0.25, .discovery: 0.2, .proposal: 0.2, .negotiation: 0.08, .followUp: 0.07,
  ]
}

extension BusinessYear {
  /// Adds what was known before a meeting, and after it what it led to.
  private mutating func finish(_ meeting: Meeting, at account: Account?, companions: [Person.ID]) {
    var meeting = meeting
    let isPast = (meeting.ended ?? meeting.met) < world.period.ending
    meeting.status = !isPast ? .planned : companions.isEmpty && generator.chance(0.07) ? .cancelled : .held
    meeting.circumstances.place = generator.pick([.onSite: 0.6, .online: 0.32, .phone: 0.08])
    meeting.circumstances.purpose = account?.isCared == true ? .care : .deal
    if let account, generator.chance(0.9) {
      meeting.circumstances.customerType = account.isNew ? .new : .existing
      meeting.circumstances.buyingIn = account.buyingIn(on: meeting.met.day, since: world.period.first)
    }
    let isHeld = meeting.status == .held
    let attended = isHeld ? attended(at: account, on: meeting.met.day) : []
    let outcome = isHeld ? outcome(of: meeting, at: account) : nil
    meeting.outcome = outcome
    let closed = outcome.map { _ in
      (meeting.ended ?? meeting.met).adding(minutes: generator.integer(in: 10...600))
    }
    meetings.append(
      RecordedMeeting(
        meeting, attended: attended, companions: companions, plan: plan(for: meeting),
        closed: closed.map { min($0, world.period.ending) }))
  }

  /// The mean of the rep's true levels.
  private func skill(on day: Day) -> Double {
    let levels = world.levels(of: rep, on: day)
    return levels.isEmpty ? 3 : levels.reduce(0, +) / Double(levels.count)
  }

  /// Whom they met, where anybody noted it.
  private mutating func attended(at account: Account?, on day: Day) -> [Contact.ID] {
    guard let contacts = account?.contacts, generator.chance(0.8) else { return [] }
    let others = contacts.dropFirst().filter { _ in generator.chance(0.5) }
    let hasDecider = generator.chance(Truth.chanceOfDecisionMaker(skill: skill(on: day)))
    let met = (hasDecider ? Array(contacts.prefix(1)) : []) + others
    return (met.isEmpty ? Array(contacts.suffix(1)) : met).map(\.id)
  }

  /// What it led to; `nil` where nobody noted it.
  private mutating func outcome(of meeting: Meeting, at account: Account?) -> Outcome? {
    let (skill, isKnown) = (skill(on: meeting.met.day), generator.chance(0.88))
    let (order, advance, no) = (generator.unit(), generator.unit(), generator.unit())
    let (size, days) = (generator.number(in: 0.4...1.6), generator.integer(in: 5...28))
    let step = generator.pick(from: BusinessTexts.nextSteps)?.text(in: world.settings.language)
    guard isKnown else { return nil }
    if isStuck(account) || meeting.circumstances.purpose == .care { return Outcome(.continuation) }
    if order < Truth.chanceOfOrder(skill: skill) {
      return Outcome(.order, margin: (Truth.marginOfOrder * size / 500).rounded() * 500)
    }
    if advance < Truth.chanceOfAdvance(skill: skill) {
      let day = meeting.met.day.adding(days: days).orNextWorkday
      return Outcome(.advance, nextStep: step, nextDate: day)
    }
    return Outcome(no < 0.25 ? .noSale : .continuation)
  }

  private func isStuck(_ account: Account?) -> Bool {
    switch comfort {
    case .favourites: accounts.prefix(2).contains { $0.customer.id == account?.customer.id }
    case .stuck: accounts.prefix(1).contains { $0.customer.id == account?.customer.id }
    case .late, nil: false
    }
  }

  /// A plan before about every third meeting, most of them shared.
  private mutating func plan(for meeting: Meeting) -> RecordedPlan? {
    let (isPlanned, hasB, isShared) = (generator.chance(0.35), generator.chance(0.6), generator.chance(0.7))
    let before = generator.integer(in: 40...2000)
    let plan = Plan(
      wishedStep: text(BusinessTexts.wishedSteps), insight: text(BusinessTexts.insights),
      planA: text(BusinessTexts.plansA), planB: hasB ? text(BusinessTexts.plansB) : nil,
      picture: text(BusinessTexts.pictures), watchFor: text(GeneralTexts.wishes))
    let at = min(meeting.met.adding(minutes: -before), world.period.ending.adding(minutes: -5))
    guard isPlanned, meeting.circumstances.purpose == .deal else { return nil }
    return RecordedPlan(
      plan, number: 1, by: world.people.reps[rep].reference, at: at, shared: isShared ? at : nil)
  }

  private mutating func text(_ texts: [Wording]) -> String? {
    generator.pick(from: texts)?.text(in: world.settings.language)
  }
}

extension Day {
  /// Whether it is one of the month's last three weekdays that are no fixed holidays.
  fileprivate var isLateInMonth: Bool {
    var (left, day) = (0, self)
    let month = components.month
    while day.components.month == month {
      if day.isWorkday { left += 1 }
      day = day.adding(days: 1)
    }
    return left <= 3
  }
}
