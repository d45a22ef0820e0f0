import Foundation

/// Feeds a child its input and collects what it writes, all at once, so that neither waits for the other.
struct Conversation {
  private let child: ChildProcess
  private var inputPipe: Descriptor?
  private var outputPipe: Descriptor?
  private var errorPipe: Descriptor?
  private var input: [UInt8]

  private(set) var output: [UInt8] = []
  private(set) var error: [UInt8] = []

  /// Starts what `launch` makes of the child's ends of the pipes; this process closes those at once.
  init(_ launch: (Launch.Streams) -> Launch, input: [UInt8]?) throws {
    _ = Conversation.brokenPipesAreErrors
    let inputEnds = try input.map { _ in try Descriptor.pipe() }
    let outputEnds = try Descriptor.pipe()
    let errorEnds = try Descriptor.pipe()
    child = try ChildProcess(
      launch(.pipes(input: inputEnds?.reading, output: outputEnds.writing, error: errorEnds.writing)))
    self.input = input ?? []
    inputPipe = input?.isEmpty == false ? inputEnds?.writing : nil
    (outputPipe, errorPipe) = (outputEnds.reading, errorEnds.reading)
    for pipe in [inputPipe, outputPipe, errorPipe] { pipe?.stopBlocking() }
  }

  /// Goes on until the child has ended and nobody holds its outputs any more.
  ///
  /// - Returns: `nil` when the deadline passed first; the child is killed then.
  mutating func finish(by deadline: Deadline) -> Exit? {
    while true {
      if outputPipe == nil, errorPipe == nil, let exit = child.exit { return exit }
      guard let ready = deadline.wait(for: watched) else {
        child.killGroup()
        return nil
      }
      for descriptor in ready { proceed(with: descriptor) }
    }
  }

  private var watched: [(descriptor: Descriptor, events: Int32)] {
    let reading = [outputPipe, errorPipe].compactMap(\.self).map { ($0, Int32(POLLIN)) }
    let writing = [inputPipe].compactMap(\.self).map { ($0, Int32(POLLOUT)) }
    return reading.isEmpty ? [(child.ending, Int32(POLLIN))] : reading + writing
  }

  private mutating func proceed(with descriptor: Descriptor) {
    if descriptor === inputPipe {
      feed()
    } else if descriptor === outputPipe {
      Conversation.collect(&output, from: &outputPipe)
    } else if descriptor === errorPipe {
      Conversation.collect(&error, from: &errorPipe)
    }
  }

  /// Writes on; closes the pipe when all is written, or the child has stopped reading, which is its right.
  private mutating func feed() {
    switch inputPipe?.write(input) {
    case .bytes(let rest) where !rest.isEmpty: input = rest
    case .nothingYet: break
    default: inputPipe = nil
    }
  }

  private static func collect(_ bytes: inout [UInt8], from pipe: inout Descriptor?) {
    switch pipe?.read() {
    case .bytes(let more): bytes += more
    case .nothingYet: break
    default: pipe = nil
    }
  }

  /// A child that does not read its input must not end the tests. (Children get the signal back.)
  private static let brokenPipesAreErrors: Void = {
    signal(SIGPIPE, SIG_IGN)
  }()
}
