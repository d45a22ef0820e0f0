import Coaching

/// A row of the last look.
enum LastLookRow: Hashable {
  case answer(Form.Step)
  case save
}

extension FormScreen {
  /// The rows of the last look, from the top.
  var lastLookRows: [LastLookRow] {
    let places = form.placesToChange.sorted { $0.key < $1.key }
    return places.map { .answer($0.value) } + [.save]
  }

  /// The number under which each row of the list can be found; `nil` for saving.
  func number(ofRow row: Int) -> Int? {
    guard form.step == .lastLook else { return row + 1 }
    guard case .answer(let step) = lastLookRows[row] else { return nil }
    return form.placesToChange.first { $0.value == step }?.key
  }

  var rowCount: Int { form.step == .lastLook ? lastLookRows.count : form.asked.count }

  /// The row that is meant when a list first shows.
  var firstSelection: Int {
    switch form.step {
    case .keep: row(of: form.filled.keep?.criterion) ?? row(where: >) ?? 0
    case .commitment: row(of: form.filled.commitment?.criterion) ?? row(where: <) ?? 0
    case .lastLook: lastLookRows.count - 1
    default: 0
    }
  }

  private func row(of criterion: Criterion.Key?) -> Int? {
    criterion.flatMap { form.number(of: $0) }.map { $0 - 1 }
  }

  /// The first criterion whose level comes before all others in an order.
  private func row(where isBetter: (Int, Int) -> Bool) -> Int? {
    let levels = form.asked.enumerated().compactMap { place, criterion in
      form.result[criterion.key]?.level.map { (row: place, level: $0) }
    }
    return levels.reduce(levels.first) { best, next in
      best.map { isBetter(next.level, $0.level) ? next : $0 }
    }?.row
  }

  mutating func actOnList(_ key: Key) {
    switch key {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp, .home: move(by: -rowCount)
    case .pageDown, .end: move(by: rowCount)
    case .left, .backTab: take(.back)
    case .character("<"), .character("!"), .character("?"):
      if case .character(let sign) = key { enter("\(sign)") }
    case .character(">") where form.step != .lastLook, .right where form.step != .lastLook: take(.forward)
    case .character(let digit) where digit.isASCIIDigit: type(digit: digit)
    case .enter: choose()
    default: typeWords(key)
    }
    if case .character(let digit) = key, digit.isASCIIDigit { return }
    typedNumber = ""
  }

  private mutating func move(by distance: Int) {
    selection = min(max(selection + distance, 0), rowCount - 1)
  }

  /// Digits lead to the row they number, as long as there is one.
  private mutating func type(digit: Character) {
    for number in [typedNumber + String(digit), String(digit)] {
      guard let row = (0..<rowCount).first(where: { self.number(ofRow: $0) == Int(number) }) else { continue }
      typedNumber = number
      selection = row
      return
    }
  }

  /// Whoever begins to type has picked the criterion.
  private mutating func typeWords(_ key: Key) {
    switch key {
    case .character, .paste, .tab: break
    default: return
    }
    guard isPicking else { return }
    choose()
    if key != .tab { act(on: key) }
  }

  private mutating func choose() {
    guard form.step == .lastLook else {
      isPicking = false
      isTyping = true
      return
    }
    switch lastLookRows[selection] {
    case .answer(let step): take(.go(step))
    case .save: save()
    }
  }

  /// Saves; where something is missing, leads to it.
  private mutating func save() {
    take(.save)
    guard form.status == .asking else { return }
    let missing = form.problems().compactMap { if case .missing(let step) = $0 { step } else { nil } }
    if let first = missing.first, let row = lastLookRows.firstIndex(of: .answer(first)) { selection = row }
  }
}
