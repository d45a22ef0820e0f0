import Coaching
import Exchange

/// What does not go together in an import, or cannot be done with its file.
enum ImportMistake: WrongUse, Hashable {
  /// One option that means nothing without another.
  case needs(option: String, other: String)
  /// A calendar where something else than meetings was asked for.
  case calendar(ImportKind)
  /// A profile beside a calendar, which has no columns.
  case calendarHasNoColumns(option: String)
  case badProfile(file: String, message: Wording, remedy: Wording)
  case yearOutOfRange(Int)
  case badDelimiter(String)
  /// A source without a name.
  case emptySource

  var isWrongUse: Bool {
    switch self {
    case .badProfile: false
    default: true
    }
  }

  var message: Wording {
    switch self {
    case .needs(let option, let other):
      Wording(en: "\(option) means nothing without \(other)", sv: "\(option) betyder inget utan \(other)")
    case .calendar(let kind):
      Wording(
        en: "the file is a calendar, which has no \(kind.rawValue)",
        sv: "filen är en kalender, och den har inga \(kind.wording.sv)")
    case .calendarHasNoColumns(let option):
      Wording(
        en: "\(option) means nothing for a calendar, which has no columns",
        sv: "\(option) betyder inget för en kalender, som inte har kolumner")
    case .badProfile(let file, let message, _):
      Wording(en: "\(file): \(message.en)", sv: "\(file): \(message.sv)")
    case .badDelimiter(let text):
      Wording(en: "'\(text)' cannot stand between columns", sv: "”\(text)” kan inte stå mellan kolumner")
    case .emptySource: Wording(en: "--source has no name", sv: "--source saknar namn")
    case .yearOutOfRange(let year):
      Wording(en: "\(year) is no year of these figures", sv: "\(year) är inget år för de här siffrorna")
    }
  }

  var remedy: Wording {
    switch self {
    case .needs(let option, let other):
      Wording(en: "add \(other), or leave \(option) out", sv: "lägg till \(other), eller utelämna \(option)")
    case .calendar:
      Wording(en: "use 'pitchside import meetings'", sv: "använd ”pitchside import meetings”")
    case .calendarHasNoColumns(let option):
      Wording(en: "leave \(option) out", sv: "utelämna \(option)")
    case .badProfile(_, _, let remedy): remedy
    case .badDelimiter:
      Wording(en: "use one character such as ';', or tab", sv: "använd ett tecken som ”;”, eller tab")
    case .emptySource:
      Wording(
        en: "name the program that the ids are of, such as --source crm-norge",
        sv: "ange programmet som id:na gäller i, t.ex. --source crm-norge")
    case .yearOutOfRange: Wording(en: "use 1970 to 2199", sv: "använd 1970 till 2199")
    }
  }
}

extension ImportKind {
  /// What it is called in a sentence.
  var wording: Wording {
    switch self {
    case .people: Wording(en: "people", sv: "personer")
    case .customers: Wording(en: "customers", sv: "kunder")
    case .meetings: Wording(en: "meetings", sv: "möten")
    case .deals: Wording(en: "deals", sv: "affärer")
    case .kpis: Wording(en: "figures", sv: "siffror")
    case .observations: Wording(en: "observations", sv: "sambesöksrapporter")
    }
  }
}

extension MappingProblem: WrongUse {
  /// Whether it is what was typed that is wrong, and not the file.
  var isWrongUse: Bool {
    switch self {
    case .malformed, .unknownField, .fieldTwice, .unknownProfile, .otherKind: true
    default: false
    }
  }
}
