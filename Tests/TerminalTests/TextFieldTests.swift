import Testing
import Text

@testable import Terminal

struct TextFieldTests {
  private func field(_ text: String, _ keys: Key...) -> TextField {
    var field = TextField(text)
    for key in keys { _ = field.edit(key) }
    return field
  }

  @Test func `nothing happens at the ends of nothing`() {
    for key in [
      Key.left, .right, .backspace, .delete, .home, .end, .control("w"), .control("u"), .control("k"),
    ] {
      #expect(field("", key) == TextField())
    }
  }

  @Test func `letters go in where the cursor is`() {
    var field = field("ac", .left)
    field.insert("b")
    #expect(field.text == "abc")
    #expect(field.before == "ab")
  }

  @Test func `a mark that comes after its letter joins it, and both are deleted at once`() {
    var field = TextField("a")
    field.insert("\u{30A}")
    #expect(field.text == "å")
    _ = field.edit(.backspace)
    #expect(field.isEmpty)
  }

  @Test(arguments: ["👨‍👩‍👧", "e\u{301}", "👍🏽", "ö"])
  func `one press deletes what a person sees as one letter`(letter: String) {
    #expect(field("x" + letter, .backspace).text == "x")
    #expect(field(letter + "x", .home, .delete).text == "x")
  }

  @Test func `words and halves of the line can be deleted`() {
    #expect(field("one two  ", .control("w")).text == "one ")
    #expect(field("one two", .left, .control("u")).text == "o")
    #expect(field("one two", .home, .right, .control("k")).text == "o")
  }

  @Test func `what could steer the terminal is not let in`() {
    var field = TextField()
    field.insert("a\u{1B}[31m\tb\r\nc\u{202E}")
    #expect(field.text == "a b\nc")
  }

  @Test func `lines break behind blanks, and the cursor stands behind the last letter`() {
    let lines = TextField("took the pen herself").lines(width: 10)
    #expect(lines.lines == ["took the ", "pen ", "herself"])
    #expect(lines.cursor == Frame.Place(row: 2, column: 7))
  }

  @Test func `a word wider than the field is broken, and a line break breaks`() {
    #expect(TextField("abcdef").lines(width: 4).lines == ["abc", "def"])
    let lines = TextField("a\n").lines(width: 4)
    #expect(lines.lines == ["a", ""])
    #expect(lines.cursor == Frame.Place(row: 1, column: 0))
  }

  @Test(arguments: 2...30)
  func `no line is wider than the field, and the cursor is always inside it`(width: Int) {
    let text = "Åsa drew 👨‍👩‍👧 twice,\nthen 中文字 and a\u{30A}a\u{30A} supercalifragilistic words  "
    var field = TextField(text)
    for _ in 0...text.count {
      let lines = field.lines(width: width)
      #expect(lines.lines.allSatisfy { displayWidth(of: $0) < max(width, 3) })
      #expect(lines.lines.indices.contains(lines.cursor.row))
      #expect(lines.cursor.column < width)
      #expect(lines.lines.joined().filter { $0 != "\n" } == text.filter { $0 != "\n" })
      _ = field.edit(.left)
    }
  }
}
