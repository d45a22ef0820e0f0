import Terminal
import Text

/// The text wrapped at words where a terminal would break them, but for the beginning of the line that is
/// to be typed; as it is where there is no terminal.
func fitted(_ text: String, on stream: Console.Stream = .errors) -> String {
  guard let columns = Console.columns(of: stream) else { return text }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let whole = lines.dropLast().flatMap { line in
    let indent = String(line.prefix { $0 == " " })
    return wrapped(String(line.dropFirst(indent.count)), to: columns, indent: indent, hanging: indent + "  ")
  }
  return (whole + lines.suffix(1)).joined(separator: "\n")
}
