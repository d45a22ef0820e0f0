import Foundation

/// A program that is run as a whole process, with what it prints thrown away.
struct Command {
  let program: String
  let arguments: [String]
  /// Where standard input comes from.
  var input = "/dev/null"
  var environment: [String: String] = [:]

  /// Runs it once.
  ///
  /// - Returns: Milliseconds from start to end.
  /// - Throws: `Failed` when it cannot be started or ends with another code than 0.
  func milliseconds() throws -> Double { try measured().milliseconds }

  /// Runs it once.
  ///
  /// - Returns: Milliseconds from start to end, and the most bytes of memory it had at a time.
  /// - Throws: `Failed` when it cannot be started or ends with another code than 0.
  func measured() throws -> (milliseconds: Double, memory: Int) {
    let start = ContinuousClock.now
    let process = try spawn()
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    guard status == 0 else { throw Failed(command: self, status: status) }
    let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    #if canImport(Darwin)
      return (milliseconds, Int(usage.ru_maxrss))
    #else
      return (milliseconds, Int(usage.ru_maxrss) * 1024)
    #endif
  }

  private func spawn() throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &actions, nil, &argv, &envp)
    guard code == 0 else { throw Failed(command: self, status: code) }
    return process
  }

  struct Failed: Error, CustomStringConvertible {
    let command: Command
    let status: Int32

    var description: String {
      "'\(([command.program] + command.arguments).joined(separator: " "))' failed with \(status)"
    }
  }
}

/// Runs two commands in turn, so that both meet the same weather.
///
/// - Parameters:
///   - ours: What is measured.
///   - theirs: What it is held against.
///   - runs: How often each is run, after one run that does not count.
/// - Returns: The medians, in milliseconds.
/// - Throws: `Command.Failed`.
func medians(of ours: Command, and theirs: Command, runs: Int = 41) throws -> (ours: Double, theirs: Double) {
  _ = (try ours.milliseconds(), try theirs.milliseconds())
  var times: (ours: [Double], theirs: [Double]) = ([], [])
  for _ in 0..<runs {
    times.ours.append(try ours.milliseconds())
    times.theirs.append(try theirs.milliseconds())
  }
  return (median(times.ours), median(times.theirs))
}

/// The middle of an odd number of times.
private func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }
