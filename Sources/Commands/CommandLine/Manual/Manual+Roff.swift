import Coaching
import Text

extension Manual {
  /// The manual as `man` takes it.
  ///
  /// - Parameters:
  ///   - version: Of the program.
  ///   - day: Stands at the foot of the page.
  /// - Returns: Lines of roff, ending in a line break.
  func roff(version: String, day: Day) -> String {
    let title = path.commands.map(\.commandName).joined(separator: "-")
    let heading = Wording(en: "Pitchside's manual", sv: "Handbok för Pitchside").text
    let head = [
      #".TH "\#(escaped(title.uppercased()))" 1 "\#(day)" "\#(escaped(version))" "\#(escaped(heading))""#,
      section(Wording(en: "NAME", sv: "NAMN").text),
      "\(escaped(title)) \\- \(escaped(path.command.abstract ?? ""))",
      section(Wording(en: "SYNOPSIS", sv: "SYNOPSIS").text),
      ".B \(escaped(CommandHelp(path: path).usageLine))",
    ]
    let commands = chapters.isEmpty ? [] : [section(Wording(en: "COMMANDS", sv: "KOMMANDON").text)]
    let before = opening.filter { if case .usage = $0.body { false } else { true } }
    let lines = head + before.flatMap(\.roff) + commands + chapters.flatMap(\.roff) + closing.flatMap(\.roff)
    return lines.map { $0 + "\n" }.joined()
  }
}

private func section(_ heading: String) -> String { ".SH \(escaped(heading))" }

extension Manual.Chapter {
  fileprivate var roff: [String] {
    [".SS \(escaped(title))"]
      + sections.enumerated().flatMap { place, section in
        (place > 0 && !section.isList ? [".PP"] : []) + section.bodyRoff
      }
  }
}

extension HelpSection {
  fileprivate var roff: [String] { (heading.map { [section($0)] } ?? []) + bodyRoff }

  /// Whether it begins a paragraph by itself.
  fileprivate var isList: Bool { if case .list = body { true } else { false } }

  fileprivate var bodyRoff: [String] {
    switch body {
    case .prose(let text): paragraph(text)
    case .usage(let text): [".B \(escaped(text))"]
    case .examples(let lines): [".nf"] + lines.map(escaped) + [".fi"]
    case .list(let entries): entries.flatMap { [".TP", ".B \(escaped($0.term))"] + paragraph($0.meaning) }
    }
  }

  /// Lines that are short enough to be read in the page itself.
  private func paragraph(_ text: String) -> [String] { wrapped(text, to: 72).map(escaped) }
}

/// A line in which nothing means anything to roff, and hyphens and quotes can be copied into a shell.
private func escaped(_ line: String) -> String {
  let signs: [Character: String] = [
    "\\": "\\e", "-": "\\-", "'": "\\(aq", "\"": "\\(dq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti",
  ]
  let text = line.map { signs[$0] ?? String($0) }.joined()
  return text.hasPrefix(".") ? "\\&" + text : text
}
