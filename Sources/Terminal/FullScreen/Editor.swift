import Coaching
import Foundation

/// The editor that somebody prefers for long texts.
struct Editor {
  /// As a shell would run it, perhaps with options.
  private let command: String
  private let environment: [String: String]

  /// `VISUAL`, else `EDITOR`; `nil` where neither is set.
  init?(environment: [String: String]) {
    let set = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let set else { return nil }
    command = set
    self.environment = environment
  }

  static let noneIsSet = Wording(
    en: "no editor is set; set EDITOR, such as EDITOR=nano",
    sv: "ingen textredigerare är vald; sätt EDITOR, som EDITOR=nano")

  static let failed = Wording(
    en: "the editor gave nothing back; the words are as they were",
    sv: "textredigeraren gav inget tillbaka; orden är som de var")

  /// Lets a text be written, in a file that only its owner can read and that is gone afterwards.
  ///
  /// - Parameter text: What it begins with.
  /// - Returns: The text as it was saved, also by an editor that failed then; `nil` when nothing was.
  func edit(_ text: String) -> String? {
    guard let folder = privateFolder() else { return nil }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/pitchside.txt"
    let isWritten = FileManager.default.createFile(
      atPath: file, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: 0o600])
    guard isWritten else { return nil }
    let isFine = run(on: file)
    let written = (try? Data(contentsOf: URL(filePath: file))).map { String(decoding: $0, as: UTF8.self) }
    return isFine || written != text + "\n" ? written : nil
  }

  private func privateFolder() -> String? {
    let template = FileManager.default.temporaryDirectory.appending(path: "pitchside-XXXXXX").path
    var bytes = Array(template.utf8CString)
    return mkdtemp(&bytes).map { String(cString: $0) }
  }

  /// Runs the editor on the terminal that the program has, and waits for it.
  private func run(on file: String) -> Bool {
    let words = copies(of: ["sh", "-c", "\(command) \"$1\"", "sh", file])
    let variables = copies(of: environment.map { "\($0)=\($1)" })
    defer { for text in words + variables { free(text) } }
    var child = pid_t()
    leaveSignalsToEditor()
    defer { catchSignalsAgain() }
    guard posix_spawn(&child, "/bin/sh", nil, nil, words + [nil], variables + [nil]) == 0 else {
      return false
    }
    for number in [SIGINT, SIGQUIT] { signal(number, SIG_IGN) }
    return status(of: child) == 0
  }

  /// While the editor runs, Ctrl-Z stops both, and Ctrl-C is the editor's.
  private func leaveSignalsToEditor() {
    for number in [SIGTSTP, SIGPIPE] { signal(number, SIG_DFL) }
  }

  private func catchSignalsAgain() {
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGTSTP, SIGINT] { SignalPipe.catchSignal(number) }
    TerminalState.catchCrashes()
  }

  private func copies(of texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { text in strdup(text) }
  }

  private func status(of child: pid_t) -> Int32 {
    var status: Int32 = -1
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
