import Text

/// Something worth showing, as values: what it says is settled before how it looks.
public protocol Report: Sendable {
  /// The report for people, a line an element, without line breaks.
  func text(on page: Page) -> [String]

  /// The report for programs.
  var json: JSON { get }
}

/// What a text is written on.
public struct Page: Sendable {
  /// Columns, at least 20.
  public let width: Int
  public let style: Style

  public init(width: Int = 80, style: Style = .plain) {
    self.width = max(20, width)
    self.style = style
  }
}
