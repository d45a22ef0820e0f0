import Coaching

extension Session {
  /// Holds what is said beside `--meeting` against what the meeting says; where it has no customer, any may be
  /// said.
  ///
  /// - Parameters:
  ///   - meeting: The one with that id.
  ///   - rep: Whose it is said to be; `nil` for not said.
  ///   - customer: The one that was named; `nil` for none.
  ///   - met: What was typed behind `--met`; `nil` for nothing.
  /// - Throws: `Mistake.otherRepsMeeting`, or `.otherThanMeeting` with the option.
  func check(_ meeting: Meeting, isOf rep: Person?, with customer: Customer?, met: String?) throws {
    if let rep, meeting.rep != rep.id { throw Mistake.otherRepsMeeting }
    if let met, try time(met, option: "--met", mayBeAhead: true) != meeting.met {
      throw Mistake.otherThanMeeting(option: "--met")
    }
    if let customer, let known = meeting.customer, customer.id != known.id {
      throw Mistake.otherThanMeeting(option: "--customer")
    }
  }
}
