import Coaching

/// What is wrong with the file a journal is in.
public enum FileProblem: Hashable, Error {
  case cannotBeOpened
  /// A file of another program, or no database at all.
  case notAJournal
  case damaged
  /// A newer version of the program has changed it.
  case newer
  /// It, or the folder it is in, may not be written to.
  case readOnly
  /// Another program did not let go of it.
  case locked
  case full
  /// The disk does not read or write.
  case failing
  /// Anything else, in SQLite's own words.
  case other(String)
}

extension FileProblem {
  func message(of path: String?) -> Wording {
    let file = Wording(
      en: path.map { "the journal '\($0)'" } ?? "the journal",
      sv: path.map { "journalen ”\($0)”" } ?? "journalen")
    return switch self {
    case .cannotBeOpened: Wording(en: "\(file.en) cannot be opened", sv: "\(file.sv) går inte att öppna")
    case .notAJournal:
      Wording(en: "\(file.en) is not a journal of Pitchside", sv: "\(file.sv) är ingen Pitchside-journal")
    case .damaged: Wording(en: "\(file.en) is damaged", sv: "\(file.sv) är skadad")
    case .newer:
      Wording(
        en: "\(file.en) was used by a newer version of Pitchside",
        sv: "\(file.sv) har använts av en nyare version av Pitchside")
    case .readOnly:
      Wording(en: "\(file.en) cannot be written to", sv: "det går inte att skriva i \(file.sv)")
    case .locked:
      Wording(en: "another program keeps \(file.en) locked", sv: "ett annat program håller \(file.sv) låst")
    case .full:
      Wording(en: "the disk with \(file.en) is full", sv: "disken med \(file.sv) är full")
    case .failing:
      Wording(
        en: "the disk with \(file.en) fails to read or write",
        sv: "disken med \(file.sv) går inte att läsa eller skriva")
    case .other(let reason): Wording(en: "\(file.en): \(reason)", sv: "\(file.sv): \(reason)")
    }
  }
}
