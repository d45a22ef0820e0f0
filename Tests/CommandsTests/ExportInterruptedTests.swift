import Foundation
import TestSupport
import Testing

/// An export that is ended before it is done.
@Suite(.serialized)
struct ExportInterruptedTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `ended by a signal, an export leaves no file behind, neither the hidden one nor its own`(signal: Int32)
    throws
  {
    let workplace = try Workplace()
    #expect(try workplace.run("demo", "--journal", "journal.sqlite").exitCode == 0)
    var isInterrupted = false
    // An export may be done before the signal reaches it; then it is tried again.
    for _ in 1...20 where !isInterrupted {
      let export = try workplace.terminal("export", "ratings", "--output", "ratings.csv", "--force")
      let deadline = ContinuousClock.now + .seconds(20)
      while try !workplace.isExporting(), ContinuousClock.now < deadline { usleep(500) }
      export.kill(signal)
      let exit = try export.waitForExit()
      isInterrupted = try workplace.exported().isEmpty
      if isInterrupted { #expect(exit == .signal(signal)) }
      #expect(try workplace.exported().allSatisfy { $0 == "ratings.csv" })
      try? FileManager.default.removeItem(atPath: workplace.folder.file("ratings.csv"))
    }
    #expect(isInterrupted)
  }
}

extension Workplace {
  /// Whether something is written, or was.
  fileprivate func isExporting() throws -> Bool {
    try exported().contains { name in
      let path = folder.file(name)
      let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
      return size ?? 0 > 0
    }
  }

  /// The file that is exported, and the hidden one that is to become it.
  fileprivate func exported() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains("ratings.csv") }
  }
}
