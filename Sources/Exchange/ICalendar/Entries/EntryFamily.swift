/// All entries of a file that have one `UID`: a meeting or a series, what stands for single ones of it, and
/// older versions of both.
struct EntryFamily: Sendable {
  private(set) var entries: [CalendarEntry] = []

  mutating func add(_ entry: CalendarEntry) { entries.append(entry) }

  /// The newest version of the meeting or series itself; `nil` when the file has only single ones of it.
  ///
  /// A cancellation often says nothing of the series; then it is the series of the version before.
  var master: CalendarEntry? {
    let versions = entries.filter { $0.original == nil }
    guard let newest = Self.newest(versions) else { return nil }
    guard newest.isCancelled, newest.series == nil else { return newest }
    return Self.newest(versions.filter { $0.series != nil })?.calledOff ?? newest
  }

  /// What stands for single ones of the series, newest versions only, by the instant each stands for: that is
  /// given for every entry, `nil` where it is not known.
  func singles(_ originals: [Int?]) -> [Int: CalendarEntry] {
    var singles: [Int: CalendarEntry] = [:]
    for (entry, original) in zip(entries, originals) {
      guard let original else { continue }
      if let known = singles[original], known.version > entry.version { continue }
      singles[original] = entry
    }
    return singles
  }

  /// Of equal versions the one further down in the file.
  private static func newest(_ entries: [CalendarEntry]) -> CalendarEntry? {
    entries.reduce(nil) { newest, entry in
      if let newest, newest.version > entry.version { newest } else { entry }
    }
  }
}
