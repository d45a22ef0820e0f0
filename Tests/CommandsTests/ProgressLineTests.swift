import Coaching
import Testing

@testable import Commands

/// The line that says how far something long has come, with a clock that is set by hand.
struct ProgressLineTests {
  /// What went to the terminal, and what time it is.
  private final class Desk {
    var written: [String] = []
    var now = ContinuousClock.now
  }

  private let desk = Desk()

  private func line(isShown: Bool = true) -> ProgressLine {
    ProgressLine(isShown: isShown, now: { [desk] in desk.now }, write: { [desk] in desk.written.append($0) })
  }

  private func pass(_ milliseconds: Int) { desk.now = desk.now.advanced(by: .milliseconds(milliseconds)) }

  @Test func `what is done within a second says nothing, nor takes anything away`() {
    let line = line()
    line.show(Wording(same: "1 of 2"))
    pass(1000)
    line.show(Wording(same: "2 of 2"))
    line.end()
    #expect(desk.written == [])
  }

  @Test func `after a second it is one line, written over ten times a second at most, and gone at the end`() {
    let line = line()
    pass(1001)
    line.show(Wording(same: "1 of 3"))
    pass(100)
    line.show(Wording(same: "2 of 3"))
    pass(1)
    line.show(Wording(same: "3 of 3"))
    line.end()
    line.end()
    #expect(desk.written == ["\r\u{1B}[K1 of 3", "\r\u{1B}[K3 of 3", "\r\u{1B}[K"])
  }

  @Test func `after its end it can begin again`() {
    let line = line()
    pass(2000)
    line.show(Wording(same: "a"))
    line.end()
    pass(2000)
    line.show(Wording(same: "b"))
    #expect(desk.written.last == "\r\u{1B}[Kb")
  }

  @Test func `it is in the reader's language`() {
    let line = line()
    pass(2000)
    Language.$current.withValue(.sv) { line.show(Wording(en: "2 rows", sv: "2 rader")) }
    #expect(desk.written == ["\r\u{1B}[K2 rader"])
  }

  @Test func `where nobody sees it, no word of it is even made`() {
    let line = line(isShown: false)
    var made = 0
    func words() -> Wording {
      made += 1
      return Wording(same: "x")
    }
    pass(5000)
    line.show(words())
    line.end()
    #expect(made == 0 && desk.written == [])
  }
}
