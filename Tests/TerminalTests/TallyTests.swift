import Coaching
import Foundation
import TestSupport
import Testing

@testable import Terminal

extension Tally {
  /// A live tally with a number of strokes for each mark, in the order of the digit keys.
  static func sample(_ counts: Int...) -> Tally {
    let rep = Person.Reference(id: Person.ID("rep"), name: "Åsa Lind")
    let meeting = Meeting(id: Meeting.ID("meeting"), rep: rep.id, met: .noon)
    let strokes = zip(Mark.allCases, counts).flatMap { mark, count in
      [Event](repeating: .stroke(Stroke(mark)), count: count)
    }
    return Tally(id: ID("tally"), meeting: meeting, by: rep, started: .noon, source: .keys).taking(strokes)
  }
}

struct TallyKeyTests {
  @Test(arguments: [
    (Tally.Mark.question, "qQfF1"), (.insight, "iI2"), (.picture, "pPbB3"), (.managerSpoke, "mMcC4"),
  ])
  func `a mark has a letter from each language and a digit`(mark: Tally.Mark, letters: String) {
    for letter in letters { #expect(TallyKey(letter) == .stroke(mark)) }
  }

  @Test func `other keys take back, show the keys or end`() {
    #expect([Key.character("u"), .backspace, .delete].map { TallyKey($0) } == [.undo, .undo, .undo])
    #expect([Key.enter, .character("."), .control("c")].map { TallyKey($0) } == [.end, .end, .end])
    #expect(TallyKey(Key.character("?")) == .help)
  }

  @Test func `any other key means nothing`() {
    #expect([Key.character("x"), .character("å"), .paste("q"), .up, .tab].allSatisfy { TallyKey($0) == nil })
  }

  @Test(arguments: [Language.en, .sv])
  func `the keys are told in at most 20 columns`(language: Language) {
    Language.$current.withValue(language) {
      #expect(tallyKeysInWords.allSatisfy { $0.count <= 20 })
    }
  }
}

struct TallyTextTests {
  private func counts(_ text: String) throws -> [Int?] {
    let tally = Tally.sample().taking(try TallyText(text).events)
    return Tally.Mark.allCases.map { tally[$0] }
  }

  @Test func `keys become strokes, whatever blanks and line breaks stand between them`() throws {
    #expect(try counts("") == [0, 0, 0, 0])
    #expect(try counts("q") == [1, 0, 0, 0])
    #expect(try counts(" qf\t1\r\ni 2\n\npb3 mc4 ?\n") == [3, 2, 3, 3])
    #expect(try counts("qqu\u{7F}i u.\n") == [0, 0, 0, 0])
  }

  @Test(arguments: [
    ("x", "'x' in line 1, place 1, is not a tally key"),
    ("qq\n i x", "'x' in line 2, place 4, is not a tally key"),
    ("q\r\n\r\né", "'é' in line 3, place 1, is not a tally key"),
    ("q. q", "'q' in line 1, place 4, comes after the '.' that ends it"),
  ])
  func `a key that means nothing is told with its place`(text: String, message: String) throws {
    let problem = #expect(throws: TallyTextProblem.self) { try TallyText(text) }
    #expect(problem?.message.en == message)
    #expect(problem?.remedy.sv.hasSuffix("inget sparades") == true)
  }
}

struct TallyPictureTests {
  private func lines(_ picture: TallyPicture, _ columns: Int, _ rows: Int) -> [String] {
    picture.frame(Frame.Size(columns: columns, rows: rows)).lines
  }

  private let some = TallyPicture(tally: .sample(12, 0, 5, 1), clock: "14:32")

  @Test func `a clock and strokes in fives are all there is`() {
    #expect(strokesInFives(0) == "-")
    #expect(
      [1, 5, 6, 10, 12].map(strokesInFives) == ["|", "|||||", "||||| |", "||||| |||||", "||||| ||||| ||"])
    #expect(lines(some, 80, 24) == ["14:32", "", "||||| ||||| ||", "-", "|||||", "|"])
  }

  @Test func `strokes that do not fit become their number`() {
    #expect(lines(some, 13, 24)[2] == "12")
    #expect(lines(some, 14, 24)[2] == "||||| ||||| ||")
  }

  @Test func `a low screen shows less, down to a single line`() {
    #expect(lines(some, 80, 5) == ["14:32", "||||| ||||| ||", "-", "|||||", "|"])
    #expect(lines(some, 80, 4) == ["14:32", "12 0 5 1"])
    #expect(lines(some, 80, 2) == ["14:32", "12 0 5 1"])
    #expect(lines(some, 80, 1) == ["14:32 12 0 5 1"])
  }

  @Test(arguments: [1, 2, 3, 20, 40, 80, 200], [1, 2, 5, 24])
  func `nothing is wider or higher than the screen, and all of it is ASCII without letters`(
    columns: Int, rows: Int
  ) {
    for counts in [Tally.sample(), .sample(12, 3, 2, 1), .sample(999, 999, 999, 999)] {
      var picture = TallyPicture(tally: counts, clock: "14:32", isUnsaved: true)
      let shown = lines(picture, columns, rows)
      #expect(shown.count <= rows && shown.allSatisfy { $0.count <= columns })
      #expect(columns < 20 || shown.joined().allSatisfy { $0.isASCII && !$0.isLetter })
      picture.isHelpShown = true
      let help = lines(picture, columns, rows)
      #expect(help.count <= rows && help.allSatisfy { $0.count <= columns })
    }
  }

  @Test func `strokes that are not saved yet leave a mark beside the clock`() {
    #expect(lines(TallyPicture(tally: .sample(), clock: "14:32", isUnsaved: true), 80, 24)[0] == "14:32 !")
  }

  @Test func `the keys are shown in the place of the strokes, in a row where the screen is low`() {
    let help = TallyPicture(tally: .sample(), clock: "14:32", isHelpShown: true)
    #expect(lines(help, 20, 24)[0] == "q f 1  question")
    #expect(
      lines(help, 20, 24).suffix(4) == ["u      take back", "Enter  end", ".      end", "?      hide this"])
    #expect(lines(help, 80, 2)[0].hasPrefix("q f 1 question, i 2 insight, p b 3 picture"))
  }
}

struct TallyLinesTests {
  private final class Rehearsal {
    var kept: [Tally.Event] = []
    var said = ""
    var isSaved = true
    private var typed: [LineReader.Input]

    init(_ lines: [String], then last: LineReader.Input = .end) {
      typed = lines.map { .line($0) } + [last]
    }

    func run() -> TallyEnding {
      var seconds = 0.0
      let desk = TallyDesk(
        keep: {
          self.kept.append($0)
          return self.isSaved
        },
        seconds: {
          seconds += 1
          return seconds
        }, now: { .noon })
      var lines = TallyLines(
        .sample(), desk: desk, read: { self.typed.removeFirst() }, write: { self.said += $0 })
      return lines.run()
    }
  }

  @Test func `the keys of a line are counted one by one, with their times, and an empty line ends it`() {
    let rehearsal = Rehearsal(["q i", "u", ""])
    #expect(rehearsal.run() == .ended)
    #expect(
      rehearsal.kept == [
        .stroke(Tally.Stroke(.question, seconds: 1)), .stroke(Tally.Stroke(.insight, seconds: 2)), .undo,
        .stop(seconds: 3),
      ])
    #expect(rehearsal.said == "0 0 0 0 > 1 1 0 0 > 1 0 0 0 > ")
  }

  @Test func `a full stop ends it, and what stands behind it does not count`() {
    let rehearsal = Rehearsal(["q.q"])
    #expect(rehearsal.run() == .ended)
    #expect(rehearsal.kept.count == 2)
  }

  @Test(arguments: [LineReader.Input.end, .interrupted])
  func `at the end of input or a signal everything is kept`(last: LineReader.Input) {
    let rehearsal = Rehearsal(["q"], then: last)
    #expect(rehearsal.run() == .interrupted)
    #expect(rehearsal.kept.count == 2)
  }

  @Test func `a key that means nothing is told, and the others of its line count`() {
    let rehearsal = Rehearsal(["qxq", ""])
    _ = rehearsal.run()
    #expect(rehearsal.said.contains("x means nothing here; ? shows the keys\n2 0 0 0 > "))
  }

  @Test func `a question mark shows the keys once`() {
    let rehearsal = Rehearsal(["?", "q", ""])
    _ = rehearsal.run()
    #expect(rehearsal.said.components(separatedBy: "q f 1  question\n").count == 2)
    #expect(!rehearsal.said.contains("hide"))
  }

  @Test func `what could not be saved shows at the prompt`() {
    let rehearsal = Rehearsal(["q", ""])
    rehearsal.isSaved = false
    _ = rehearsal.run()
    #expect(rehearsal.said == "0 0 0 0 > 1 0 0 0 ! > ")
  }
}
