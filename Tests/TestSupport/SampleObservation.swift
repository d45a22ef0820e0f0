import Coaching

extension Observation {
  /// Åsa's meeting with Volvo on 23 November, as Eva saw it.
  public static func sample(
    kind: Kind = .manager, met: Moment = .noon, delayMinutes: Int? = 12, filling change: [Form.Event] = [],
    reply: Reply? = nil, revisions more: [Revision] = []
  ) throws -> Observation {
    var form = try Form.filledSample(openCommitments: [.sample])
    for event in change { try form.take(Form.Entry(event)) }
    let ended = delayMinutes.map { _ in met.adding(minutes: 60) }
    let recorded = met.adding(minutes: 60 + (delayMinutes ?? 0))
    let occasion = Occasion(
      kind: kind, rep: .asa, observer: .eva, meeting: Meeting.ID("01900000-0000-7000-8000-00000000dddd"),
      customer: Customer(id: Customer.ID("01900000-0000-7000-8000-00000000cccc"), name: "Volvo"),
      scenario: .insight, met: met, ended: ended)
    return Observation(
      id: ID("01900000-0000-7000-8000-000000123456"), occasion: occasion, rubric: .sample(),
      revision: more.last?.number ?? 1, revisions: [Revision(number: 1, by: .eva, at: recorded)] + more,
      form: form.result, commitment: Commitment.sample.id,
      replies: reply.map { [$0] } ?? [])
  }
}

extension Person.Reference {
  public static let asa = Self(id: Person.ID("01900000-0000-7000-8000-00000000aaaa"), name: "Åsa Lind")
  public static let eva = Self(id: Person.ID("01900000-0000-7000-8000-00000000bbbb"), name: "Eva Ek")
}
