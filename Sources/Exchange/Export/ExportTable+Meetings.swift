import Coaching

/// A meeting as somebody gets to read it.
public struct ReadMeeting: Sendable {
  let known: KnownMeeting
  /// `nil` when none was written, or when it is not for whoever reads.
  let plan: Plan?
  let planned: Moment?
  let shared: Moment?

  public init(_ known: KnownMeeting, plan: RecordedPlan?) {
    self.known = known
    self.plan = plan?.plan
    planned = plan?.at
    shared = plan?.shared
  }

  fileprivate var meeting: Meeting { known.meeting }
  fileprivate var contacts: [Contact] { known.attended.map(\.contact) }
}

extension ExportTable<ReadMeeting> {
  /// A row a meeting: what it is and led to as an import names it, then the plan, and how many were there.
  public static var meetings: ExportTable { ExportTable(columns: facts + outcome + plan + attendance) }

  private static var facts: [Column] {
    [
      Column("id") { .text($0.meeting.id.text) },
      Column("rep") { .text($0.known.rep.id.text) },
      Column("repName") { .text($0.known.rep.name) },
      Column("customer") { .text($0.meeting.customer?.name) },
      Column("at") { .moment($0.meeting.met) },
      Column("until") { .moment($0.meeting.ended) },
      Column("scenario") { .key($0.meeting.scenario) },
      Column("place") { .key($0.meeting.circumstances.place) },
      Column("purpose") { .key($0.meeting.circumstances.purpose) },
      Column("customerType") { .key($0.meeting.circumstances.customerType) },
      Column("buyingIn") { .integer($0.meeting.circumstances.buyingIn) },
      Column("chosenBy") { .key($0.meeting.circumstances.chosenBy) },
      Column("status") { .key($0.meeting.status) },
      Column("cancelledBecause") { .text($0.known.cancelledBecause) },
      Column("deal") { .text($0.meeting.circumstances.deal) },
    ]
  }

  private static var outcome: [Column] {
    [
      Column("outcome") { .key($0.meeting.outcome?.result) },
      Column("nextStep") { .text($0.meeting.outcome?.nextStep) },
      Column("nextDate") { .day($0.meeting.outcome?.nextDate) },
      Column("margin") { .number($0.meeting.outcome?.margin) },
    ]
  }

  private static var plan: [Column] {
    [
      Column("planned") { .moment($0.planned) },
      Column("planShared") { .moment($0.shared) },
      Column("wishedStep") { .text($0.plan?.wishedStep) },
      Column("insight") { .text($0.plan?.insight) },
      Column("planA") { .text($0.plan?.planA) },
      Column("planB") { .text($0.plan?.planB) },
      Column("picture") { .text($0.plan?.picture) },
      Column("watchFor") { .text($0.plan?.watchFor) },
    ]
  }

  private static var attendance: [Column] {
    [
      Column("contacts") { .integer($0.contacts.count) },
      Column("decisionMakers") { .integer($0.contacts.count { $0.role == .decisionMaker }) },
      Column("mobilizers") { .integer($0.contacts.count(where: \.isMobilizer)) },
      Column("rideAlongs") { .integer($0.known.joined.count) },
    ]
  }
}
