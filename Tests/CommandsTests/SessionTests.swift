import Foundation
import TestSupport
import Testing

/// The sessions beside this file, played with the built program.
///
/// `RECORD=1 swift test --filter SessionTests` rewrites them all; look at what changed before you keep it.
struct SessionTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sessions")

  @Test(arguments: try GoldenSession.all(in: folder))
  func `a session goes as recorded`(session: GoldenSession) throws {
    if let difference = try session.difference(playedWith: ["pitchside": .named()]) {
      Issue.record("\(difference)")
    }
  }

  @Test func `every file among the sessions is one, with a command`() throws {
    #expect(try GoldenSession.problems(in: SessionTests.folder) == [])
  }
}
