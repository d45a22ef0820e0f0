/// How long to work on each piece of a move, so that others wait about as long whether the disk is fast or slow.
struct Pace {
  /// How long others have to wait for a piece: most of that time it is worked on, and then written to the disk.
  private static let piece = Duration.milliseconds(450)
  /// How long a piece is worked on at least.
  private static let leastWork = Duration.milliseconds(150)

  private var end = ContinuousClock.now
  /// When the work on the last piece was done.
  private var worked = ContinuousClock.now
  /// How long it then took to write it.
  private var writing = Duration.milliseconds(50)

  /// Whether the piece has been worked on for long enough.
  var isOver: Bool { ContinuousClock.now >= end }

  mutating func beginWork() { end = .now + max(Pace.piece - writing, Pace.leastWork) }
  mutating func endWork() { worked = .now }
  mutating func noteWritten() { writing = .now - worked }
}
