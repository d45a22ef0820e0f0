/// What an observation is of: who watched whom, with which customer, when.
///
/// It is kept with the observation as it was then, also when the meeting is moved afterwards.
public struct Occasion: Hashable, Sendable {
  public let kind: Observation.Kind
  public let rep: Person.Reference
  public let observer: Person.Reference
  /// `nil` for a rehearsal or a calibration case, and for a meeting not yet in the journal.
  public var meeting: Meeting.ID?
  /// `nil` when nobody said which.
  public var customer: Customer?
  /// `nil` when nobody said which.
  public var scenario: Scenario?
  /// When the meeting began.
  public var met: Moment
  /// When the meeting ended; `nil` when nobody noted it.
  public var ended: Moment?
  /// The common case that is scored; `nil` for what somebody saw themselves.
  public var calibrationCase: CalibrationCase?

  public init(
    kind: Observation.Kind, rep: Person.Reference, observer: Person.Reference, meeting: Meeting.ID? = nil,
    customer: Customer? = nil, scenario: Scenario? = nil, met: Moment, ended: Moment? = nil,
    calibrationCase: CalibrationCase? = nil
  ) {
    self.kind = kind
    self.rep = rep
    self.observer = observer
    self.meeting = meeting
    self.customer = customer
    self.scenario = scenario
    self.met = met
    self.ended = ended
    self.calibrationCase = calibrationCase
  }
}
