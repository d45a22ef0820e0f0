import Foundation

extension Workshop {
  /// A million deals, imported twice, beside the shell's bare `.import` of the same file.
  ///
  /// - Returns: Nothing where there is no shell.
  func imports(deals count: Int = 1_000_000) throws -> [ImportFigure] {
    let deals = file("deals.csv")
    try writeDeals(count, to: deals)
    _ = try pitchside(["init", "--as", "Eva Ek"], journal: "deals.sqlite").milliseconds()
    let bare = try measured(
      Command(program: "sqlite3", arguments: [file("bare.sqlite"), ".import --csv \(deals) deal"]))
    let first = pitchside(["import", "deals", deals, "--create"], journal: "deals.sqlite")
    let second = pitchside(["import", "deals", deals], journal: "deals.sqlite")
    return [
      ImportFigure(name: "import deals, \(count) new", ours: try watched(first), bare: bare, limit: 4),
      ImportFigure(name: "import deals, \(count) unchanged", ours: try watched(second), bare: bare, limit: 2),
    ]
  }

  /// Runs a command while another program reads and writes the same journal all the while.
  private func watched(_ command: Command) throws -> ImportFigure.Run {
    let neighbour = Neighbour(journal: file("deals.sqlite"))
    neighbour.start()
    defer { neighbour.stop() }
    var run = try measured(command)
    run.longestWait = neighbour.stop()
    return run
  }

  private func measured(_ command: Command) throws -> ImportFigure.Run {
    let (milliseconds, memory) = try command.measured()
    return ImportFigure.Run(seconds: milliseconds / 1000, megabytes: Double(memory) / 1_000_000)
  }

  /// Deals of 200 reps and 5,000 customers, in no order.
  private func writeDeals(_ count: Int, to path: String) throws {
    var random = Xorshift(state: 88_172_645_463_325_252)
    try Data().write(to: URL(filePath: path))
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    var text = "id,rep,customer,status,created,closed,value,margin,stage,type,currency\n"
    for number in 0..<count {
      let isOpen = random.next(3) == 0
      let month = random.next(12) + 101
      let value = random.next(500_000) + 1000
      text += "\(String(random.next(1 << 40), radix: 16))-\(number),Rep \(random.next(200)) Andersson,"
      text += "Customer \(random.next(5000)) AB,\(isOpen ? "Open" : "Won"),2025-\("\(month)".suffix(2))-11,"
      text +=
        "\(isOpen ? "" : "2026-\("\(month)".suffix(2))-17"),\(value).50,\(value / 4),Stage \(number % 6),"
      text += "GTX Basic,SEK\n"
      guard text.utf8.count > 1_000_000 || number == count - 1 else { continue }
      try handle.write(contentsOf: Data(text.utf8))
      text = ""
    }
    try handle.close()
  }
}

/// Marsaglia's generator, so that the file is the same every time.
private struct Xorshift {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}

/// How an import did beside the bare one.
struct ImportFigure {
  struct Run {
    let seconds: Double
    /// The most memory it had at a time.
    let megabytes: Double
    /// The longest that a neighbour had to wait, in seconds; `nil` without one.
    var longestWait: Double?
  }

  let name: String
  let ours: Run
  let bare: Run
  /// How many times the bare import it may take.
  let limit: Double

  var line: String {
    let wait = ours.longestWait ?? 0
    let ratio = ours.seconds / bare.seconds
    let isMet = ratio <= limit && ours.megabytes < 200 && wait < 1
    return [
      name.padding(toLength: 44, withPad: " ", startingAt: 0),
      String(format: "%5.1f s   sqlite3 .import %.1f s   %.1f ×", ours.seconds, bare.seconds, ratio),
      String(format: "limit %.0f ×   memory %.0f MB of 200", limit, ours.megabytes),
      String(format: "others waited %.2f s of 1", wait), isMet ? "met" : "NOT MET",
    ].joined(separator: "   ")
  }
}
