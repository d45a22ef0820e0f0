/// How a file's records are told apart.
struct CSVSyntax: Hashable, Sendable {
  var delimiter = CSVDelimiter.comma
  /// A quote in a quoted field is written `\"`, as some databases do, rather than twice.
  var escapesWithBackslash = false
  /// The first line is `sep=;` or the like, as Excel takes it, and no record.
  var hasSeparatorLine = false
  /// How long a record may be, in bytes of UTF-8: a quote that is never closed would go on for ever.
  var longestRecord = 16_000_000
}
