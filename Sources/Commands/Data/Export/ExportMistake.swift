import Coaching

/// Why nothing is exported.
enum ExportMistake: WrongUse, Hashable {
  case twoFormats(String, String)
  case fileExists(String)
  case onlyOwnRows(rep: String)

  var isWrongUse: Bool {
    switch self {
    case .twoFormats: true
    case .fileExists, .onlyOwnRows: false
    }
  }

  var message: Wording {
    switch self {
    case .twoFormats(let first, let second):
      Wording(
        en: "\(first) and \(second) are two formats, and there is one file",
        sv: "\(first) och \(second) är två format, och det blir en fil")
    case .fileExists(let file): Wording(en: "'\(file)' is there already", sv: "”\(file)” finns redan")
    case .onlyOwnRows(let rep):
      Wording(
        en: "a rep exports the own rows, not \(rep)'s",
        sv: "en säljare kan bara exportera sitt eget, inte det som gäller \(rep)")
    }
  }

  var remedy: Wording {
    switch self {
    case .twoFormats(_, let second): Wording(en: "leave out \(second)", sv: "utelämna \(second)")
    case .fileExists:
      Wording(
        en: "name another file, or replace it with --force",
        sv: "välj en annan fil, eller ersätt den med --force")
    case .onlyOwnRows: Wording(en: "leave out --rep", sv: "utelämna --rep")
    }
  }
}
