import Coaching
import Journal

/// The observations that somebody gets to read, piece by piece, and how many of the others there are.
struct ReadableObservations {
  private var pieces: Pieces<StandingObservation>
  private let reader: Reader
  private(set) var leftOut = LeftOut(.observation)

  init(of exporting: Exporting) {
    pieces = exporting.journal.observationPieces(exporting.selection)
    reader = exporting.reader
  }

  /// `nil` behind the last.
  mutating func next() throws -> [Observation]? {
    try pieces.next()?.compactMap { standing in
      guard let reason = reader.withholding(of: standing.standing) else { return standing.observation }
      leftOut.count(reason)
      return nil
    }
  }
}
