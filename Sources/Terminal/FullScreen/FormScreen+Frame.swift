import Coaching
import Text

extension FormScreen {
  /// What the screen shows.
  ///
  /// - Parameters:
  ///   - size: The screen's.
  ///   - seconds: The time now.
  ///   - style: Colours, or none.
  /// - Returns: As many lines as the screen has at most, the cursor where words are typed.
  mutating func frame(_ size: Frame.Size, at seconds: Double, style: Style) -> Frame {
    let page = ScreenPage(width: max(size.columns, 4), style: style)
    let body = isExplaining ? explanation(on: page) : body(on: page)
    var (head, foot) = (head(on: page, at: seconds), foot(on: page))
    if size.rows < head.count + foot.count + 6 { foot = Array(foot.prefix(message == nil ? 0 : 1)) }
    if size.rows < head.count + foot.count + 3 { head = [] }
    let room = max(1, size.rows - head.count - foot.count - 1)
    scroll = min(scroll, max(0, body.lines.count - room))
    let window = body.window(of: room, from: scroll)
    let rule = page.rule(hint: window.isCutBelow ? "↓" : nil)
    let fill = Array(repeating: "", count: max(0, room - window.lines.count))
    let lines = head + window.lines + fill + [rule] + foot
    let cursor = window.cursor.map { Frame.Place(row: $0.row + head.count, column: $0.column) }
    return Frame(lines: lines, cursor: cursor).cut(to: size)
  }

  private func head(on page: ScreenPage, at seconds: Double) -> [String] {
    page.ends(page.style.bold(title), page.style.dim(progress(at: seconds, isShort: page.isNarrow))) + [
      page.rule(hint: nil)
    ]
  }

  /// The place in the form, and the time it took so far against the time it should take.
  private func progress(at seconds: Double, isShort: Bool) -> String {
    let elapsed = Int(elapsed(at: seconds).rounded(.down))
    let clock = "\(elapsed / 60):" + (elapsed % 60 < 10 ? "0" : "") + "\(elapsed % 60)"
    guard !isShort else { return "\(place) \(clock)/\(form.rubric.minutes):00" }
    let of = Wording(en: "of \(form.rubric.minutes) min", sv: "av \(form.rubric.minutes) min").text
    return "\(place) · \(clock) \(of)"
  }

  private var place: String {
    switch form.step {
    case .criterion(let key): "\(form.number(of: key) ?? 0)/\(form.asked.count)"
    case .followUp: Wording(en: "last time", sv: "förra gången").text
    case .keep: Wording(en: "keep", sv: "fortsätt").text
    case .commitment: Wording(en: "next time", sv: "nästa möte").text
    case .summary where form.words == .reply: Wording(en: "reply", sv: "svar").text
    case .summary: Wording(en: "summary", sv: "sammanfattning").text
    case .lastLook: Wording(en: "last look", sv: "sista titten").text
    }
  }

  private func foot(on page: ScreenPage) -> [String] {
    said(on: page) + [page.style.dim(hints(thatFit: page.width))]
  }

  private func said(on page: ScreenPage) -> [String] {
    guard let message else { return [] }
    return switch message.kind {
    case .done: [truncated("✓ " + message.text, to: page.width)]
    case .problem: wrapped(page.style.poor("! " + message.text), to: page.width)
    case .remark: Array(wrapped(page.style.accent(message.text), to: page.width).prefix(5))
    }
  }
}

/// Where frames are drawn: how wide, and with which colours.
struct ScreenPage {
  let width: Int
  let style: Style

  /// Whether there is only room for the shortest words.
  var isNarrow: Bool { width < 40 }

  /// A line across, with a sign at its end.
  func rule(hint: String?) -> String {
    let line = String(repeating: "─", count: width)
    return style.dim(hint.map { String(line.dropLast(4)) + " \($0) ─" } ?? line)
  }

  /// Two texts at the two ends of a line; where they do not fit, the left one is cut, and then goes.
  func ends(_ left: String, _ right: String) -> [String] {
    let room = width - displayWidth(of: right) - 2
    guard room >= 8 else { return [truncated(right, to: width)] }
    let left = truncated(left, to: room)
    let gap = width - displayWidth(of: left) - displayWidth(of: right)
    return [left + String(repeating: " ", count: gap) + right]
  }

  func paragraph(_ text: String, indent: String = "", hanging: String? = nil) -> [String] {
    wrapped(text, to: width, indent: indent, hanging: hanging)
  }
}

/// The part of a screen between head and foot, of which a window is shown.
struct ScreenBody {
  var lines: [String] = []
  var cursor: Frame.Place?
  /// The lines that must be seen; `nil` when it does not matter.
  var focus: Range<Int>?

  struct Window {
    let lines: [String]
    let cursor: Frame.Place?
    let isCutBelow: Bool
  }

  /// As many lines as there is room for: from a line on, but never beyond the end, and with the focus in it.
  func window(of room: Int, from first: Int) -> Window {
    var top = min(first, max(0, lines.count - room))
    if let focus = cursor.map({ $0.row..<$0.row + 1 }) ?? focus {
      top = max(top, focus.upperBound - room)
      top = min(top, focus.lowerBound)
    }
    let end = min(lines.count, top + room)
    let place = cursor.map { Frame.Place(row: $0.row - top, column: $0.column) }
    return Window(lines: Array(lines[top..<end]), cursor: place, isCutBelow: end < lines.count)
  }
}
