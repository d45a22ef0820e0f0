extension Tally {
  /// Something that happens to a tally.
  public enum Event: Hashable, Sendable {
    case stroke(Stroke)
    /// Takes the last stroke back.
    case undo
    /// Counting is over for now, after so many seconds of it.
    case stop(seconds: Double)
  }

  /// The most strokes a mark may have: what a form takes as a count.
  public static let limit = Form.counts.upperBound

  /// Lets one event happen.
  ///
  /// - Returns: Whether it changed anything: there may be no stroke to take back, the mark may not be looked
  ///   out for, or have all the strokes it may have.
  @discardableResult
  public mutating func take(_ event: Event) -> Bool {
    switch event {
    case .stroke(let stroke):
      guard let count = self[stroke.mark], count < Tally.limit else { return false }
      strokes.append(stroke)
      counts[stroke.mark] = count + 1
      return true
    case .undo:
      guard let stroke = strokes.popLast() else { return false }
      let rest = counts[stroke.mark, default: 1] - 1
      counts[stroke.mark] = rest > 0 ? rest : nil
      return true
    case .stop(let seconds):
      stopped = max(seconds, stopped ?? 0)
      return true
    }
  }

  /// The tally after some events.
  public func taking(_ events: some Sequence<Event>) -> Tally {
    var tally = self
    for event in events { tally.take(event) }
    return tally
  }
}
