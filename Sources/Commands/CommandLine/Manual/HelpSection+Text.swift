import Text

extension HelpSection {
  /// The section for a terminal.
  ///
  /// - Parameters:
  ///   - width: Columns there are.
  ///   - indent: Columns its body begins with; `nil` for two below a heading, and none without.
  ///   - style: Makes the heading bold.
  /// - Returns: A line an element.
  func lines(width: Int, indent: Int? = nil, style: Style = .plain) -> [String] {
    (heading.map { wrapped(style.bold($0), to: width) } ?? [])
      + body(width: width, margin: String(repeating: " ", count: indent ?? (heading == nil ? 0 : 2)))
  }

  private func body(width: Int, margin: String) -> [String] {
    switch body {
    case .prose(let text): wrapped(text, to: width, indent: margin)
    case .usage(let text): wrapped(text, to: width, indent: margin, hanging: margin + "  ")
    case .examples(let lines):
      lines.flatMap { wrapped($0, to: width, indent: margin, hanging: margin + "    ") }
    case .list(let entries): list(entries, width: width, margin: margin)
    }
  }

  private func list(_ entries: [Entry], width: Int, margin: String) -> [String] {
    let widest = entries.map { displayWidth(of: $0.term) }.max() ?? 0
    let column = min(widest, 26, max(4, width / 2) - 4) + 2 + margin.count
    let indent = String(repeating: " ", count: column)
    return entries.flatMap { entry -> [String] in
      let label = margin + entry.term
      guard displayWidth(of: label) + 2 <= column else {
        return wrapped(label, to: width, hanging: margin + "  ")
          + wrapped(entry.meaning, to: width, indent: indent)
      }
      return wrapped(entry.meaning, to: width, indent: padded(label, to: column), hanging: indent)
    }
  }
}
