import Coaching
import Exchange
import Journal

/// Meetings piece by piece, without the plans that are not for whoever reads, and how many of those there are.
struct ReadableMeetings {
  private var pieces: Pieces<KnownMeeting>
  private let reader: Reader
  private(set) var leftOut = LeftOut(.plan)

  init(of exporting: Exporting) {
    pieces = exporting.journal.meetingPieces(exporting.selection)
    reader = exporting.reader
  }

  /// `nil` behind the last.
  mutating func next() throws -> [ReadMeeting]? {
    try pieces.next()?.map { known in
      guard let plan = known.plan, !plan.isReadable(by: reader.person, rep: known.rep.id) else {
        return ReadMeeting(known, plan: known.plan)
      }
      leftOut.count(.notShared)
      return ReadMeeting(known, plan: nil)
    }
  }
}
