import Testing

struct SizeTests {
  @Test func `no file in Sources has more than 400 lines`() throws {
    for file in try Repository.sourceFiles() where file.lines.count > 400 {
      Issue.record("\(file.path):401: has \(file.lines.count) lines; split it by the reasons it changes for")
    }
  }

  @Test func `half the files in Sources have at most 100 lines, nine in ten at most 220`() throws {
    let files = try Repository.sourceFiles().sorted { $0.lines.count < $1.lines.count }
    for (share, limit) in [(0.5, 100), (0.9, 220)] {
      let file = files[Int(Double(files.count - 1) * share)]
      #expect(
        file.lines.count <= limit,
        "\(file.path):\(limit + 1): has \(file.lines.count) lines at the \(share) quantile; split the longest"
      )
    }
  }

  @Test func `half the functions have at most 8 lines, nine in ten at most 25, none over 40`() throws {
    let functions = try Repository.sourceFiles().flatMap { file in
      FunctionLengths.all(in: file.text).map { (place: "\(file.path):\($0.line)", length: $0.length) }
    }.sorted { $0.length < $1.length }
    for (share, limit) in [(0.5, 8), (0.9, 25), (1, 40)] {
      let function = functions[Int(Double(functions.count - 1) * share)]
      #expect(function.length <= limit, "\(function.place): has \(function.length) lines; name its parts")
    }
  }

  @Test func `a command's run asks and prints, in at most 12 lines`() throws {
    for file in try Repository.sourceFiles() where file.text.contains(": ParsableCommand {") {
      for function in FunctionLengths.all(in: file.text) where function.name == "run" && function.length > 14
      {
        Issue.record(
          "\(file.path):\(function.line): run has \(function.length - 2) lines; move what it does out")
      }
    }
  }

  @Test func `functions are measured from their signature to their closing brace`() {
    let text = "struct A {\n  init() {}\n  func run() throws {\n    if a {\n      b()\n    }\n  }\n}"
    #expect(FunctionLengths.all(in: text).map(\.length) == [1, 5])
    #expect(FunctionLengths.all(in: text).map(\.name) == ["init", "run"])
  }

  @Test func `nothing in Sources gives up, forces or puts off`() throws {
    for file in try Repository.sourceFiles() {
      for violation in LeftOvers.all(in: file.text) { Issue.record("\(file.path):\(violation)") }
    }
  }

  @Test func `what gives up, forces or puts off is found with its line and remedy`() {
    let text = "let a = 1\nfatalError(\"no\")\nlet b = try! c()\n// TODO: more\n/// FIXME\nlet mastodon = b"
    #expect(
      LeftOvers.all(in: text) == [
        "2: 'fatalError('; throw an error that names the remedy",
        "3: 'try!'; pass the error on or handle it",
        "4: 'TODO'; do it now or open an issue",
        "5: 'FIXME'; do it now or open an issue",
      ])
  }
}

/// Words that have no place in a finished source file.
enum LeftOvers {
  private static var rules: [(pattern: Regex<Substring>, remedy: String)] {
    [
      (/\bfatalError\(/, "throw an error that names the remedy"),
      (/\btry!/, "pass the error on or handle it"),
      (/\b(?:TODO|FIXME)\b/, "do it now or open an issue"),
    ]
  }

  /// Returns `LINE: 'WORD'; REMEDY` for every such word.
  static func all(in text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
      rules.flatMap { rule in
        line.matches(of: rule.pattern).map { "\(index + 1): '\($0.output)'; \(rule.remedy)" }
      }
    }
  }
}
