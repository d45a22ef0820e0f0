/// What decides, beside the reader, who may read an observation or a draft now.
public struct Standing: Hashable, Sendable {
  public let kind: Observation.Kind
  public let rep: Person.ID
  public let observer: Person.ID
  /// When the meeting began.
  public let met: Moment
  /// `nil` when it is no meeting in the journal, so that no other view belongs to it.
  public let meeting: Meeting.ID?
  /// When the rep's own was shared; `nil` while it is not.
  public let shared: Moment?
  /// Whether the rep has given an own view of the meeting, with the same rubric.
  public let hasOwnView: Bool
  /// The own view of the meeting, with the same rubric, that is begun and not saved; `nil` when there is none.
  public let ownDraft: Draft.ID?

  public init(
    kind: Observation.Kind, rep: Person.ID, observer: Person.ID, met: Moment, meeting: Meeting.ID?,
    shared: Moment? = nil, hasOwnView: Bool = false, ownDraft: Draft.ID? = nil
  ) {
    self.kind = kind
    self.rep = rep
    self.observer = observer
    self.met = met
    self.meeting = meeting
    self.shared = shared
    self.hasOwnView = hasOwnView
    self.ownDraft = ownDraft
  }

  /// How an occasion stands when nothing else is known of its meeting.
  public init(of occasion: Occasion) {
    self.init(
      kind: occasion.kind, rep: occasion.rep.id, observer: occasion.observer.id, met: occasion.met,
      meeting: occasion.meeting)
  }

  /// Whether it belongs to the rep until it is shared.
  public var isRepsOwn: Bool { kind.isRepsOwn || observer == rep }
}

extension Observation.Kind {
  /// Whether it belongs to the rep, whoever filled it in: an own view or a rehearsal.
  public var isRepsOwn: Bool { self == .self || self == .practice }
}

extension Occasion {
  /// Whether what is said of it belongs to the rep until it is shared.
  public var isRepsOwn: Bool { Standing(of: self).isRepsOwn }
}
