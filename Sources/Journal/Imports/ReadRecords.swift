import Coaching

/// Some records of a file that were read, and how much of the file they and all before them make.
enum ReadRecords<Source: ImportSource>: Sendable {
  case some([ImportRecord], progress: Double)
  /// The source as it is behind its last record.
  case end(Source)

  /// How many bytes of text are read at a time.
  private static var size: Int { 262_144 }

  /// Reads a source to its end on a thread of its own.
  static func ahead(
    of source: Source, besides isKnown: @escaping @Sendable (ImportIdentity) -> Bool
  ) -> ReadAhead<ReadRecords> {
    ReadAhead(atMost: 4) { isTaken in
      var source = source
      var (records, size) = ([ImportRecord](), 0)
      while let record = try source.next(besides: isKnown) {
        records.append(record)
        size += record.size
        guard size >= ReadRecords.size else { continue }
        guard isTaken(.some(records, progress: source.progress)) else { return }
        (records, size) = ([], 0)
      }
      _ = isTaken(.some(records, progress: 1)) && isTaken(.end(source))
    }
  }
}
