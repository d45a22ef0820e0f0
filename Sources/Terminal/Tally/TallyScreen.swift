import Coaching

/// A tally counted on a whole screen, key by key, with nothing on it that a customer would want to read.
public struct TallyScreen {
  private var counting: Counting
  private var display: Display
  private var keyboard: Keyboard

  /// - Parameters:
  ///   - tally: New, or to go on with.
  ///   - encoding: How the terminal writes letters.
  ///   - desk: Where its events go, and its clock.
  public init(_ tally: Tally, encoding: TextEncoding, desk: TallyDesk) {
    counting = Counting(tally, desk: desk)
    display = Display(encoding: encoding)
    keyboard = Keyboard(encoding: encoding)
  }

  /// Counts until somebody ends it; the terminal is then as it was found.
  ///
  /// - Returns: How it ended.
  public mutating func run() -> TallyEnding {
    display.open()
    var ending: TallyEnding?
    while ending == nil {
      display.draw(picture.frame(display.size))
      ending = take(keyboard.next(within: millisecondsToNextMinute))
    }
    counting.stop()
    display.close()
    return ending ?? .ended
  }

  private var picture: TallyPicture {
    TallyPicture(
      tally: counting.tally, clock: counting.clock, isUnsaved: counting.isUnsaved,
      isHelpShown: counting.isHelpShown)
  }

  /// How counting ended by this input; `nil` when it goes on.
  private mutating func take(_ input: Keyboard.Input) -> TallyEnding? {
    switch input {
    case .key(.control("z")), .suspended: display.suspend()
    case .resumed: display.takeBack()
    case .key(.control("l")), .resized: display.forget()
    case .key(let key): return take(key)
    case .interrupted, .end: return .interrupted
    case .nothing: break
    }
    return nil
  }

  /// A journal that keeps a stroke waiting may have said so on the screen, which is then drawn anew.
  private mutating func take(_ key: Key) -> TallyEnding? {
    guard let key = TallyKey(key) else { return nil }
    let pressed = counting.desk.seconds()
    defer { if counting.desk.seconds() - pressed > 0.5 { display.forget() } }
    return counting.press(key) ? nil : .ended
  }

  private var millisecondsToNextMinute: Int {
    60_000 - counting.desk.now().milliseconds % 60_000
  }
}
