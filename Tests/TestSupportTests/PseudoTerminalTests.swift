import Foundation
import TestSupport
import Testing

struct PseudoTerminalTests {
  func shell(_ script: String, columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    try PseudoTerminal(BuiltProgram(path: "/bin/sh"), ["-c", script], columns: columns, rows: rows)
  }

  @Test func `a child is on a terminal of the given size`() throws {
    let terminal = try shell("test -t 0 && test -t 1 && test -t 2 && stty size", columns: 100, rows: 30)
    try terminal.expect("30 100")
    #expect(try terminal.waitForExit() == .code(0))
  }

  @Test func `the terminal is the controlling one`() throws {
    let terminal = try shell("echo straight > /dev/tty")
    try terminal.expect("straight")
  }

  @Test func `a child gets Ctrl-C`() throws {
    let terminal = try shell("trap 'echo caught; exit 130' INT; echo ready; while :; do sleep 0.1; done")
    try terminal.expect("ready")
    try terminal.press(.control("c"))
    try terminal.expect("caught")
    #expect(try terminal.waitForExit() == .code(130))
  }

  @Test func `Ctrl-C ends a child that does not care`() throws {
    let terminal = try shell("echo ready; exec sleep 1000")
    try terminal.expect("ready")
    try terminal.press(.control("c"))
    #expect(try terminal.waitForExit() == .signal(SIGINT))
  }

  @Test func `a question is answered and Ctrl-D ends the input`() throws {
    let terminal = try shell("printf 'name? '; read name; echo \"hello $name\"; cat; echo over")
    #expect(try terminal.expect("name? ") == "name? ")
    try terminal.type("Åsa")
    try terminal.press(.enter)
    #expect(try terminal.expect("hello Åsa") == "Åsa\r\nhello Åsa")
    try terminal.press(.control("d"))
    try terminal.expect("over")
    #expect(try terminal.waitForExit() == .code(0))
    #expect(terminal.transcript == "name? Åsa\r\nhello Åsa\r\nover\r\n")
  }

  @Test func `a child notices a new size`() throws {
    let terminal = try shell("trap 'stty size; exit' WINCH; echo ready; while :; do sleep 0.1; done")
    try terminal.expect("ready")
    try terminal.resize(columns: 40, rows: 10)
    try terminal.expect("10 40")
  }

  @Test func `what was there instead is shown`() throws {
    let terminal = try shell("echo one; printf '\\033[1mtwo'; sleep 1000")
    try terminal.expect("one")
    #expect {
      try terminal.expect("three", within: 0.5)
    } throws: {
      "\($0)".hasPrefix("no 'three' within 0.5 s; it still runs") && "\($0)".contains("␛[1mtwo")
    }
  }

  @Test func `a child that ended is not waited for`() throws {
    let terminal = try shell("echo one; exit 7")
    #expect(try terminal.waitForExit() == .code(7))
    #expect { try terminal.expect("two", within: 1000) } throws: { "\($0)".contains("it ended with code(7)") }
  }

  @Test func `a child that stays is reported`() throws {
    let terminal = try shell("echo here; sleep 1000")
    try terminal.expect("here")
    #expect { try terminal.waitForExit(within: 0.3) } throws: {
      "\($0)".hasPrefix("the program did not end within 0.3 s")
    }
  }

  @Test func `a signal reaches the child`() throws {
    let terminal = try shell("echo ready; exec sleep 1000")
    try terminal.expect("ready")
    terminal.kill(SIGTERM)
    #expect(try terminal.waitForExit() == .signal(SIGTERM))
  }

  @Test func `much output is read while waiting for the end`() throws {
    let terminal = try shell("yes line | head -n 50000; echo over")
    #expect(try terminal.waitForExit() == .code(0))
    #expect(terminal.transcript.hasSuffix("line\r\nover\r\n"))
    #expect(terminal.transcript.utf8.count == 50_000 * 6 + 6)
  }

  @Test func `much typing is taken by a child that echoes it`() throws {
    let terminal = try shell("stty -icanon; echo ready; head -c 30000 | wc -c")
    try terminal.expect("ready")
    try terminal.type(String(repeating: "x", count: 30_000))
    try terminal.expect("30000")
  }

  @Test func `typing goes on while the child writes and does not read`() throws {
    let terminal = try shell("stty -icanon -echo; echo ready; yes | head -n 100000; head -c 20000 | wc -c")
    try terminal.expect("ready")
    try terminal.type(String(repeating: "x", count: 20_000))
    try terminal.expect("20000")
  }

  @Test func `typing to nobody is reported`() throws {
    let terminal = try shell("exit 0")
    #expect(try terminal.waitForExit() == .code(0))
    #expect { try terminal.type("hello") } throws: {
      "\($0)".hasPrefix("nobody took the typed text 'hello'; it ended with code(0)")
    }
  }

  @Test(arguments: 0..<20)
  func `no other child holds a terminal open`(round: Int) throws {
    let terminal = try shell("echo \(round); read line; echo $line")
    let other = try shell("ls -l /proc/self/fd /dev/fd 2>/dev/null | grep -c ptmx; sleep 1000")
    try terminal.type("bye")
    try terminal.press(.enter)
    #expect(try terminal.waitForExit() == .code(0))
    #expect(try other.expect("\r\n").hasPrefix("0"))
  }

  @Test func `control sequences can be taken out`() {
    let text = "\u{1B}[?1049h\u{1B}[1;32mWemb\u{1B}[0mley\u{1B}]0;title\u{07}\r\n4\u{1B}(B/5"
    #expect(text.withoutTerminalControls == "Wembley\n4/5")
  }
}
