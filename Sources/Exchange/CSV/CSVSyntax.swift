/// How a file's records are told apart.
struct CSVSyntax: Hashable, Sendable {
  var delimiter = CSVDelimiter.comma
  /// A quote in a quoted field is written `\"`, as some databases do, rather than twice.
  var escapesWithBackslash = false
  /// The first line is `sep=;` or the like, as Excel takes it, and no record.
  var hasSeparatorLine = false
}
