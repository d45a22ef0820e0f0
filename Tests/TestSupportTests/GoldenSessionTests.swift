import Foundation
import TestSupport
import Testing

struct GoldenSessionTests {
  let folder: TemporaryFolder
  let programs = ["sh": BuiltProgram(path: "/bin/sh"), "cat": BuiltProgram(path: "/bin/cat")]

  init() throws { folder = try TemporaryFolder() }

  func session(_ text: String) throws -> GoldenSession {
    GoldenSession(file: URL(filePath: try folder.write(text, to: "a.session")))
  }

  func difference(in text: String) throws -> String? {
    try session(text).difference(playedWith: programs, recording: false)
  }

  func recorded(_ text: String) throws -> String {
    let session = try session(text)
    #expect(try session.difference(playedWith: programs, recording: true) == nil)
    return try String(contentsOf: session.file, encoding: .utf8)
  }

  /// The text of a session that shows all there is to show.
  let complete = ##"""
    # A remark.

    $ cat
    < Åsa said:
    Åsa said:

    $ sh -c 'echo "{\"person\": \"$0\", \"list\": [{\"n\": 1234567}]}"' 0198c0de-aaaa-7bbb-8ccc-0123456789ab
    @ li = person
    @ number = list.0.n
    {"person": "<li>", "list": [{"n": <number>}]}
    # Another remark.
    $ WHO="Bo Ek" sh -c 'echo "$WHO met $0"; echo "(89ab) (6789ab) (456789ab)"; echo no >&2; exit 2' ${li}
    Bo Ek met <li>
    (89ab) (<li>) (<li>)
    ! no
    exit 2

    $ sh -c 'cat; pwd; echo "# heading"; echo; echo "exit 3"; printf "\\\\n\n\r\033[1m\n\n"'
    < ${number} ${folder}
    <number> <folder>
    <folder>
    \# heading

    \exit 3
    \\n
    ␍␛[1m
    \

    # The end.

    """##

  @Test func `a session that goes as written has no difference`() throws {
    #expect(try difference(in: complete) == nil)
  }

  @Test func `recording again changes nothing`() throws {
    #expect(try recorded(complete) == complete)
  }

  @Test func `recording writes what came out below each command`() throws {
    #expect(
      try recorded("# First.\n$ sh -c 'echo one'\n\n$ cat\n< two\nold\n") == """
        # First.
        $ sh -c 'echo one'
        one

        $ cat
        < two
        two

        """)
  }

  @Test func `every line that differs is shown with its place`() throws {
    let difference = try difference(in: "$ sh -c 'echo one; echo two'\none\nthree\n")
    #expect(difference?.hasSuffix("run with RECORD=1\na.session:3: - three\na.session:3: + two") == true)
  }

  @Test func `a missing end of line is told`() throws {
    #expect(try difference(in: "$ sh -c 'printf one'\none\n\\ no newline at the end\n") == nil)
    #expect(try difference(in: "$ sh -c 'printf one'\none\n") != nil)
  }

  @Test func `UUIDs that nobody keeps are all the same, short or long`() throws {
    let id = "0198C0DE-AAAA-7BBB-8CCC-0123456789AB"
    #expect(try difference(in: "$ sh -c 'echo $0 $1' \(id) 6789AB\n<id> <id>\n") == nil)
  }

  @Test func `a value can be kept from text by a pattern`() throws {
    let text = ##"""
      $ sh -c 'echo Saved 123abc.'
      @ saved = /Saved (\w+)\./
      Saved <saved>.
      $ sh -c 'test $0 = 123abc' ${saved}

      """##
    #expect(try difference(in: text) == nil)
  }

  @Test func `a session runs in its own folder with its own journal and clock`() throws {
    let text =
      "$ sh -c 'echo $PITCHSIDE_JOURNAL $PITCHSIDE_NOW; touch x'\n"
      + "<folder>/journal.sqlite 2026-11-23T14:20:00+01:00\n$ sh -c ls\nx\n"
    #expect(try difference(in: text) == nil)
  }

  @Test(arguments: [
    ("$ cat 'x", "a.session:1: a quote is not closed"),
    ("# one\n$ dog", "a.session:2: 'dog' is not a program of this test; use one of: cat, sh"),
    ("$ cat ${li}", "a.session:1: nothing was kept as 'li'; add '@ li = key' to an earlier command"),
    ("$ sh -c 'echo {}'\n@ li = person", "a.session:1: there is no person for 'li' in: {}"),
    ("$ sh -c 'echo hi'\n@ li = person", "a.session:1: standard output is not JSON: hi\n"),
    ("$ sh -c 'echo hi'\n@ li", "a.session:1: '@ li' is not of the form '@ name = key'"),
  ])
  func `a mistake in a session is named with its place`(text: String, message: String) throws {
    let mistake = #expect(throws: SessionMistake.self) { try difference(in: text) }
    #expect(mistake?.description == message)
  }

  @Test func `sessions are listed by name, and strangers among them are problems`() throws {
    try folder.write("$ cat\n", to: "b.session")
    try folder.write("$ cat\n", to: "a.session")
    try folder.write("# nothing yet\n", to: "empty.session")
    try folder.write("$ cat\n", to: "old.sesion")
    let place = URL(filePath: folder.path)
    #expect(try GoldenSession.all(in: place).map(\.description) == ["a", "b", "empty"])
    #expect(
      try GoldenSession.problems(in: place) == [
        "empty.session: has no command; add one or remove the file",
        "old.sesion: no test plays it; name it NAME.session or remove it",
      ])
  }
}
