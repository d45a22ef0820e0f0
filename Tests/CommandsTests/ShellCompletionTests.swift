import Foundation
import TestSupport
import Testing

/// A shell that is installed here, with its completions set up as its user would.
struct InstalledShell: Sendable, CustomTestStringConvertible {
  let path: String
  let arguments: [String]
  let setUp: String

  static let all = [
    InstalledShell(
      name: "bash", arguments: ["--norc", "--noprofile", "-i"],
      setUp: #"bind "set enable-bracketed-paste off"; eval "$(pitchside completions bash)""#),
    InstalledShell(
      name: "zsh", arguments: ["-f", "-i"],
      setUp: #"autoload -Uz compinit; compinit -u -d "$HOME/dump"; source <(pitchside completions zsh)"#),
    InstalledShell(
      name: "fish", arguments: ["--no-config", "-i"], setUp: "pitchside completions fish | source"),
  ].compactMap(\.self)

  private init?(name: String, arguments: [String], setUp: String) {
    let places = ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(name)" }
    guard let path = places.first(where: FileManager.default.isExecutableFile(atPath:)) else { return nil }
    (self.path, self.arguments, self.setUp) = (path, arguments, setUp)
  }

  var testDescription: String { path }
}

/// The scripts of `pitchside completions`, in real shells on a terminal.
struct ShellCompletionTests {
  @Test(arguments: InstalledShell.all)
  func `Tab completes names with blanks and å, rubrics, ids and commands`(shell: InstalledShell) throws {
    let workplace = try Workplace.withPeople()
    let terminal = try start(shell, in: workplace)
    // What was completed is run, and what comes out tells whether the shell took it for one word.
    for (typed, shown) in [
      ("history Å\t", "0 observations on 0 days"), ("history \"Å\t", "0 observations on 0 days"),
      ("history --rep", "has no option '--rep'"),
      ("coaching --lang\tsv E\t", "För tidigt: inga svar än"), ("rubric sh\tw\t", "The match at Wembley"),
      ("history Å\t--rubric w\t", "0 observations on 0 days"),
      ("history --rubric=w\t Å\t", "0 observations on 0 days"),
    ] {
      try terminal.type("pitchside \(typed)")
      try terminal.press(.enter)
      try terminal.expect(shown)
      try terminal.expect("ready> ")
    }
  }

  @Test(arguments: InstalledShell.all)
  func `no name is run as a command`(shell: InstalledShell) throws {
    let workplace = try Workplace.withPeople()
    _ = try workplace.run("person", "add", "Bo $(touch run) `touch run`", "--role", "rep")
    let terminal = try start(shell, in: workplace)
    try terminal.type("pitchside history B\t")
    try terminal.press(.enter)
    try terminal.expect("0 observations on 0 days")
    #expect(!FileManager.default.fileExists(atPath: workplace.folder.file("run")))
  }

  private func start(_ shell: InstalledShell, in workplace: Workplace) throws -> PseudoTerminal {
    let folder = URL(filePath: workplace.program.path).deletingLastPathComponent().path
    var environment = workplace.environment
    environment["PATH"] = "\(folder):/usr/local/bin:/usr/bin:/bin"
    environment["TERM"] = "xterm"
    let terminal = try PseudoTerminal(
      BuiltProgram(path: shell.path), shell.arguments, environment: environment, columns: 200,
      in: workplace.folder)
    try terminal.type("\(shell.setUp); \(prompt(of: shell))")
    try terminal.press(.enter)
    try terminal.expect("ready> ")
    return terminal
  }

  /// The prompt is put together, so that the echo of this line is not taken for it.
  private func prompt(of shell: InstalledShell) -> String {
    shell.path.hasSuffix("fish")
      ? "function fish_prompt; printf 're''ady> '; end; set -g fish_autosuggestion_enabled 0"
      : "PS1='re''ady> '"
  }
}
