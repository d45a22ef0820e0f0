import Coaching

/// What is wrong with how a record is written, whatever its fields say.
public enum CSVFlaw: Hashable, Sendable {
  /// It has another number of fields than the header; extra ones that are empty do not count.
  case fieldCount(Int, expected: Int)
  /// Text goes on behind the quote that closes a field, which is given as it stands.
  case textAfterQuote(field: Int)
  /// A field has bytes that are no character in the file's encoding; U+FFFD stands for them.
  case unreadable(field: Int)
  /// A field has a zero byte.
  case zeroByte(field: Int)
}

extension CSVRecord {
  /// The record's flaw in words, for a file with that header; `nil` when it has none.
  public func problem(under header: CSVRecord) -> ImportProblem? {
    guard let flaw else { return nil }
    let field: Int? =
      switch flaw {
      case .fieldCount: nil
      case .textAfterQuote(let field), .unreadable(let field), .zeroByte(let field): field
      }
    let column = field.flatMap { $0 < header.count ? header[$0] : nil }
    let value = field.flatMap { $0 < count ? String(self[$0].prefix(80)) : nil }
    return ImportProblem(line: line, column: column, value: value, message: message(of: flaw))
  }

  private func message(of flaw: CSVFlaw) -> Wording {
    switch flaw {
    case .fieldCount(let count, let expected): ragged(count, expected: expected)
    case .textAfterQuote:
      Wording(
        en: "text goes on behind the closing quote; write a quote inside a quoted text twice",
        sv: "texten fortsätter efter det avslutande citattecknet; skriv citattecken inne i texten dubbelt")
    case .unreadable:
      Wording(
        en: "a character cannot be read in the file's encoding; save the file again as CSV UTF-8",
        sv: "ett tecken går inte att läsa i filens teckenkodning; spara om filen som CSV UTF-8")
    case .zeroByte:
      Wording(
        en: "there is a zero byte in the text; remove it, or save the file again",
        sv: "det finns en nollbyte i texten; ta bort den eller spara om filen")
    }
  }

  private func ragged(_ count: Int, expected: Int) -> Wording {
    guard lineCount == 1 else {
      let last = line + lineCount - 1
      return Wording(
        en:
          "the row has \(count) fields, the header \(expected), and goes on to line \(last) inside a quote; "
          + "close the quote, or write a quote that belongs to the text twice",
        sv: "raden har \(count) fält men rubrikraden \(expected), och fortsätter till rad \(last) inom "
          + "citattecken; avsluta citatet, eller skriv citattecken som hör till texten dubbelt")
    }
    return Wording(
      en: "the row has \(count) \(count == 1 ? "field" : "fields"), the header \(expected); "
        + "a text that holds the delimiter must stand in quotes",
      sv: "raden har \(count) fält men rubrikraden \(expected); "
        + "en text som innehåller skiljetecknet måste stå inom citattecken")
  }
}
