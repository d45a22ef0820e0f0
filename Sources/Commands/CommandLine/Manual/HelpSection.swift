/// One part of the help or the manual: what it says, before it is decided how it looks.
struct HelpSection {
  /// `nil` where it needs none.
  let heading: String?
  let body: Body

  init(heading: String? = nil, body: Body) {
    self.heading = heading
    self.body = body
  }

  enum Body {
    case prose(String)
    /// Commands as they are typed, line by line.
    case examples([String])
    /// How a command is put together.
    case usage(String)
    case list([Entry])
  }

  /// Something with what it means.
  struct Entry {
    let term: String
    let meaning: String
  }

  var isEmpty: Bool {
    switch body {
    case .prose(let text), .usage(let text): text.isEmpty
    case .examples(let lines): lines.isEmpty
    case .list(let entries): entries.isEmpty
    }
  }
}
