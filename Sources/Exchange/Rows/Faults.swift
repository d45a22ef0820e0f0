import Coaching

/// What can be wrong with what a field says, and what to do.
enum Faults {
  static func empty(_ field: FieldKey, _ kind: ImportKind) -> Wording {
    Wording(
      en: "\(field.rawValue) is empty; every row of \(kind.rawValue) needs it",
      sv: "\(field.rawValue) är tomt; varje rad med \(kind.rawValue) behöver det")
  }

  static let noTime = Wording(
    en: "this is no time of day; write it as 14:05", sv: "det här är inget klockslag; skriv det som 14:05")

  static let noPeriod = Wording(
    en: "this is no period; write it as 2026, 2026-Q4, 2026-11, 2026-W48 or 2026-11-23",
    sv: "det här är ingen period; skriv den som 2026, 2026-Q4, 2026-11, 2026-W48 eller 2026-11-23")

  static func noCount(_ limit: Int) -> Wording {
    Wording(
      en: "this is no whole number from 0 to \(limit); write it in figures, or leave it empty",
      sv: "det här är inget heltal från 0 till \(limit); skriv det i siffror, eller lämna tomt")
  }

  static let noEmail = Wording(
    en: "this is no e-mail address; write one such as asa@example.se, or leave it empty",
    sv: "det här är ingen e-postadress; skriv en som asa@example.se, eller lämna tomt")

  static let endsBeforeItBegins = Wording(
    en: "the meeting ends before it begins; check both times",
    sv: "mötet slutar innan det börjar; kontrollera båda tiderna")

  static let closedBeforeCreated = Wording(
    en: "the deal is closed before it is created; check both days",
    sv: "affären är avslutad innan den skapades; kontrollera båda dagarna")

  static func needsOutcome(_ field: FieldKey) -> Wording {
    Wording(
      en:
        "\(field.rawValue) is told without an outcome; fill in order, advance, continuation or no-sale, or do not"
        + " map it",
      sv:
        "\(field.rawValue) anges utan resultat av mötet; fyll i order, advance, continuation eller no-sale, eller"
        + " mappa det inte")
  }
}

extension WrittenNumber {
  /// What is wrong with it by a file's decimal sign; `nil` where nothing stands, which is no fault.
  func problem(by sign: DecimalSign?) -> Wording? {
    switch self {
    case .nothing, .whole: nil
    case .none:
      Wording(
        en: "this is no number; write it as 12345.50 or 12345,50, or leave it empty",
        sv: "det här är inget tal; skriv det som 12345.50 eller 12345,50, eller lämna tomt")
    case .sure(_, let own):
      Wording(
        en:
          "the '\(own.rawValue)' in it cannot be: the file has '\(sign?.rawValue ?? "")' before decimals; correct"
          + " it, or say --decimal \(own.rawValue)",
        sv:
          "”\(own.rawValue)” i talet går inte ihop med filen, som har ”\(sign?.rawValue ?? "")” före decimaler;"
          + " rätta det, eller ange --decimal \(own.rawValue)")
    case .either:
      Wording(
        en:
          "this could be thousands or decimals; say which sign is before decimals: --decimal , or --decimal .",
        sv:
          "det här kan vara tusental eller decimaler; säg vilket tecken som står före decimaler: --decimal ,"
          + " eller --decimal .")
    }
  }
}

extension WrittenDate.Reading {
  /// What is wrong with it by the order of a file's dates.
  func problem(by order: DateOrder?) -> Wording {
    switch self {
    case .none:
      Wording(
        en: "this is no day in the calendar; write it as 2026-11-23",
        sv: "det här är ingen dag i kalendern; skriv den som 2026-11-23")
    case .shortYear:
      Wording(
        en: "the year has two figures; write it with four, as 2026-11-23",
        sv: "året har två siffror; skriv det med fyra, som 2026-11-23")
    case .either(let dmy, let mdy):
      Wording(
        en: "this could be \(dmy) or \(mdy); say the order with --dates dmy or --dates mdy",
        sv: "det här kan vara \(dmy) eller \(mdy); ange ordningen med --dates dmy eller --dates mdy")
    case .sure(_, let own):
      Wording(
        en:
          "this can only be \(own.told.en), and the column's other dates are \(order.told.en); correct it, or say"
          + " --dates \(own?.rawValue ?? "")",
        sv:
          "det här kan bara vara \(own.told.sv), och kolumnens andra datum är \(order.told.sv); rätta det, eller"
          + " ange --dates \(own?.rawValue ?? "")")
    }
  }
}

extension DateOrder? {
  fileprivate var told: Wording {
    switch self {
    case .dmy: Wording(en: "day/month/year", sv: "dag/månad/år")
    case .mdy: Wording(en: "month/day/year", sv: "månad/dag/år")
    case .ymd, nil: Wording(en: "year-month-day", sv: "år-månad-dag")
    }
  }
}
