extension Convention {
  /// Returns a number with its noun: `1 meeting`, `3 meetings`, `1 250 möten`.
  ///
  /// The noun is `many` for every number but 1, 0 too.
  public func plural(_ number: Int, one: String, many: String) -> String {
    count(number) + " " + (number == 1 ? one : many)
  }
}
