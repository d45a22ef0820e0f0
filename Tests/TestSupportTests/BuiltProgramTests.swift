import Foundation
import TestSupport
import Testing

struct BuiltProgramTests {
  let cat = BuiltProgram(path: "/bin/cat")
  let shell = BuiltProgram(path: "/bin/sh")

  @Test func `what a program writes and how it ends come back`() throws {
    let result = try shell.run(["-c", "echo out; echo err >&2; exit 3"])
    #expect(result.stdout == "out\n")
    #expect(result.stderr == "err\n")
    #expect(result.exit == .code(3))
    #expect(result.exitCode == 3)
  }

  @Test func `a program that a signal ended is told apart`() throws {
    let result = try shell.run(["-c", "kill -TERM $$"])
    #expect(result.exit == .signal(SIGTERM))
    #expect(result.exitCode == 128 + SIGTERM)
  }

  @Test func `ten megabytes go in and come out whole`() throws {
    let bytes = (0..<10_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try cat.run([], standardInput: bytes).output == bytes)
  }

  @Test func `much on both outputs does not lock up`() throws {
    let script = "yes out | head -c 300000; yes err | head -c 300000 >&2; yes out | head -c 300000"
    let result = try shell.run(["-c", script])
    #expect(result.output.count == 600_000)
    #expect(result.error.count == 300_000)
  }

  @Test func `a program may leave its input unread`() throws {
    let result = try shell.run(["-c", "echo fine"], standardInput: String(repeating: "x", count: 1_000_000))
    #expect(result.stdout == "fine\n")
  }

  @Test func `a program with no input reads the end at once`() throws {
    #expect(try cat.run([]).stdout == "")
    #expect(try cat.run([], standardInput: "").stdout == "")
  }

  @Test func `a program that takes too long is killed with all it started`() throws {
    let error = #expect(throws: BuiltProgram.TimedOut.self) {
      try shell.run(["-c", "echo begun; sleep 1000 & sleep 1000"], timeout: 0.5)
    }
    #expect(error?.output == "begun\n")
    #expect(error.map { "\($0)" }?.contains("was killed after 0.5 s; its output: 'begun\n'") == true)
  }

  @Test func `nothing of the environment is inherited but PATH`() throws {
    let env = BuiltProgram(path: "/usr/bin/env")
    let lines = try env.run([], environment: ["LANG": "sv_SE.UTF-8"]).stdout.split(separator: "\n")
    #expect(Set(lines.map { $0.prefix { $0 != "=" } }) == ["HOME", "LANG", "PATH"])
  }

  @Test func `each run has a new folder that is gone afterwards`() throws {
    let first = try shell.run(["-c", "touch here; pwd; ls"]).stdout.split(separator: "\n")
    let second = try shell.run(["-c", "pwd; ls"]).stdout.split(separator: "\n")
    #expect(first.count == 2)
    #expect(second.count == 1)
    #expect(!FileManager.default.fileExists(atPath: String(first[0])))
  }

  @Test func `a given folder is the working folder and stays`() throws {
    let folder = try TemporaryFolder()
    try folder.write("hello", to: "note")
    #expect(try cat.run(["note"], in: folder).stdout == "hello")
    #expect(try shell.run(["-c", "pwd"], in: folder).stdout == folder.path + "\n")
  }

  @Test func `pitchside is found beside the tests`() throws {
    #expect(try BuiltProgram.named().run(["--help"]).exit == .code(0))
  }

  @Test func `a program that is not built is asked for`() throws {
    let error = #expect(throws: BuiltProgram.NotBuilt.self) { try BuiltProgram.named("offside") }
    #expect(error.map { "\($0)" }?.contains("run 'swift build' first") == true)
  }

  @Test func `a program that is not there is named`() {
    #expect {
      try BuiltProgram(path: "/no/such/program").run([])
    } throws: {
      "\($0)".contains("starting '/no/such/program' failed: No such file")
    }
  }
}
