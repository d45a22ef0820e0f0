import Foundation

/// A program on a terminal of its own, with somebody who types and reads.
///
/// The terminal echoes what is typed unless the program turns that off, so wait with `expect` for a prompt
/// before answering it. The program is killed with the last reference to this object.
public final class PseudoTerminal {
  private let child: ChildProcess
  private let folder: TemporaryFolder
  private let master: Descriptor
  private var isOpen = true
  private var received: [UInt8] = []
  private var alreadyExpected = 0

  /// Starts `program` on a new terminal.
  ///
  /// - Parameters:
  ///   - program: What to run.
  ///   - arguments: Passed on as they are; no shell is involved.
  ///   - environment: All that the program gets, apart from PATH, HOME (`folder`) and TERM (xterm-256color),
  ///     unless they are given.
  ///   - columns: The window's width in characters.
  ///   - rows: The window's height in lines.
  ///   - folder: The working folder; a new one, removed afterwards, when `nil`.
  /// - Throws: When there is no terminal to be had, or the program cannot be started.
  public init(
    _ program: BuiltProgram, _ arguments: [String], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24, in folder: TemporaryFolder? = nil
  ) throws {
    let folder = try folder ?? TemporaryFolder()
    let ends = try TerminalEnds(columns: columns, rows: rows)
    let launch = program.launch(
      arguments, environment: ["TERM": "xterm-256color"].merging(environment) { $1 }, in: folder)
    self.folder = folder
    master = ends.master
    // The other end stays open here until the child has opened it, for its size to last.
    child = try withExtendedLifetime(ends) { try ChildProcess(launch(.terminal(path: ends.path))) }
  }

  deinit {
    child.killGroup()
  }

  /// Everything the program and the terminal's echo have written so far, control sequences included.
  public var transcript: String {
    while isOpen, receive() {}
    return String(decoding: received, as: UTF8.self)
  }

  /// Types `text`, key by key as it stands; a line ends with `press(.enter)`.
  ///
  /// Reads on meanwhile: a program that cannot get rid of its output does not get to its input.
  public func type(_ text: String) throws {
    let deadline = Deadline(in: 20)
    var bytes = Array(text.utf8)
    while !bytes.isEmpty {
      guard isOpen, deadline.wait(for: [(master, Int32(POLLIN | POLLOUT))]) != nil else {
        throw failure("nobody took the typed text '\(text)'")
      }
      receive()
      switch master.write(bytes) {
      case .bytes(let rest): bytes = rest
      case .nothingYet: break
      case .ended: isOpen = false
      }
    }
  }

  /// Presses one key.
  public func press(_ key: Key) throws {
    try type(key.sequence)
  }

  /// Waits until `text` has been written after what an earlier `expect` returned.
  ///
  /// - Returns: Everything after that, up to and including `text`.
  /// - Throws: A `Failure` that shows what was there instead, when time is up or the program has ended.
  @discardableResult
  public func expect(_ text: String, within seconds: Double = 20) throws -> String {
    let deadline = Deadline(in: seconds)
    while true {
      if let found = received[alreadyExpected...].firstRange(of: Array(text.utf8)) {
        defer { alreadyExpected = found.upperBound }
        return String(decoding: received[alreadyExpected..<found.upperBound], as: UTF8.self)
      }
      guard isOpen else { throw failure("the program ended before it wrote '\(text)'") }
      guard deadline.wait(for: [(master, Int32(POLLIN))]) != nil else {
        throw failure("no '\(text)' within \(seconds) s")
      }
      receive()
    }
  }

  /// Waits until all that has been written is as it should be.
  ///
  /// - Parameters:
  ///   - what: What is waited for, in words for the failure.
  ///   - seconds: How long at most.
  ///   - isReached: Whether the transcript is as it should be.
  /// - Throws: A `Failure` that shows what was there instead.
  public func wait(for what: String, within seconds: Double = 20, until isReached: (String) -> Bool) throws {
    let deadline = Deadline(in: seconds)
    while !isReached(transcript) {
      guard isOpen else { throw failure("the program ended before there was \(what)") }
      guard deadline.wait(for: [(master, Int32(POLLIN))]) != nil else {
        throw failure("no \(what) within \(seconds) s")
      }
    }
  }

  /// Waits until the program writes anything more.
  ///
  /// - Returns: Whether it did before time was up.
  public func waitForOutput(within seconds: Double) -> Bool {
    isOpen && Deadline(in: seconds).wait(for: [(master, Int32(POLLIN))]) != nil && receive()
  }

  /// Changes the window's size, which the program notices by SIGWINCH.
  public func resize(columns: Int, rows: Int) throws {
    try master.setWindowSize(columns: columns, rows: rows)
  }

  /// Sends a signal to the program itself, as `kill` would.
  public func kill(_ signal: Int32) {
    child.send(signal: signal)
  }

  /// Waits for the program's end, reading on meanwhile.
  ///
  /// - Throws: A `Failure` that shows the screen, when time is up.
  public func waitForExit(within seconds: Double = 20) throws -> Exit {
    let deadline = Deadline(in: seconds)
    while child.exit == nil {
      let watched =
        isOpen ? [(master, Int32(POLLIN)), (child.ending, Int32(POLLIN))] : [(child.ending, Int32(POLLIN))]
      guard let ready = deadline.wait(for: watched) else {
        throw failure("the program did not end within \(seconds) s")
      }
      if ready.contains(where: { $0 === master }) { receive() }
    }
    return child.exit ?? .code(-1)
  }

  /// Takes what is there without waiting; false when there was nothing.
  @discardableResult
  private func receive() -> Bool {
    switch master.read() {
    case .bytes(let bytes):
      received += bytes
      return true
    case .nothingYet:
      return false
    case .ended:
      isOpen = false
      return false
    }
  }

  private func failure(_ reason: String) -> Failure {
    let seen = transcript
    let unread = String(decoding: received[alreadyExpected...], as: UTF8.self)
    return Failure(reason: reason, unread: unread, transcript: seen, exit: child.exit)
  }
}
