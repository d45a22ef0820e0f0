import Foundation

/// What a child is started with.
struct Launch {
  /// Where the child's standard input, output and error lead.
  enum Streams {
    /// Input is the null device when there is none.
    case pipes(input: Descriptor?, output: Descriptor, error: Descriptor)

    /// The device at a path, which becomes the controlling terminal of a new session.
    case terminal(path: String)
  }

  var program: String
  var arguments: [String]
  var environment: [String: String]
  var folder: String
  var streams: Streams

  /// Starts the program and returns its process id.
  func spawn() throws -> pid_t {
    let setup = SpawnSetup()
    setup.changeFolder(to: folder)
    setup.connect(streams)
    let words = CStrings([program] + arguments)
    let settings = CStrings(environment.map { "\($0)=\($1)" }.sorted())
    var id: pid_t = 0
    let code = posix_spawn(&id, program, &setup.actions, &setup.attributes, words.pointers, settings.pointers)
    guard code == 0 else { throw SystemFailure(call: "starting '\(program)'", code: code) }
    return id
  }
}

/// The two C structures that tell `posix_spawn` what to do between fork and exec.
private final class SpawnSetup {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif

  init() {
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    restoreSignals()
  }

  deinit {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }

  func changeFolder(to folder: String) {
    _ = posix_spawn_file_actions_addchdir_np(&actions, folder)
  }

  func connect(_ streams: Launch.Streams) {
    switch streams {
    case .pipes(let input, let output, let error):
      connect(input: input)
      posix_spawn_file_actions_adddup2(&actions, output.number, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, error.number, STDERR_FILENO)
      setFlags(POSIX_SPAWN_SETPGROUP)
    case .terminal(let path):
      // The first terminal that the leader of a new session opens becomes its controlling terminal.
      for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, stream, path, O_RDWR, 0)
      }
      setFlags(SpawnSetup.newSession)
    }
  }

  private func connect(input: Descriptor?) {
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input.number, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
  }

  /// Gives the child every signal as it is by default: the test runner, or what runs it, may ignore some.
  private func restoreSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    sigdelset(&signals, SIGKILL)
    sigdelset(&signals, SIGSTOP)
    posix_spawnattr_setsigdefault(&attributes, &signals)
  }

  private func setFlags(_ grouping: Int32) {
    var flags = grouping | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    #if canImport(Darwin)
      flags |= Int32(POSIX_SPAWN_CLOEXEC_DEFAULT)
    #endif
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  /// POSIX_SPAWN_SETSID, which not every C library shows to Swift.
  private static var newSession: Int32 {
    #if canImport(Darwin)
      0x400
    #else
      0x80
    #endif
  }
}

/// Strings as C wants a list of them: pointers, then a null pointer.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) {
    pointers = strings.map { strdup($0) } + [nil]
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}
