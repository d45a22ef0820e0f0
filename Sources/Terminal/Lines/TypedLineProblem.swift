import Coaching

/// What is wrong with a typed line, and what to type instead.
enum TypedLineProblem: Hashable, Explained {
  case expected(Criterion)
  case optionExpected(count: Int)
  case numberAndTextExpected(count: Int)
  case placeExpected
  case noSuchDay(String)

  var message: Wording {
    guard case .noSuchDay(let day) = self else { return Wording(en: "not understood", sv: "förstod inte") }
    return Wording(en: "there is no \(day)", sv: "\(day) finns inte")
  }

  var remedy: Wording {
    switch self {
    case .expected(let criterion): criterion.typing
    case .optionExpected(let count):
      Wording(
        en: "type 1 to \(count), or - for no occasion",
        sv: "skriv 1 till \(count), eller - för inget tillfälle")
    case .numberAndTextExpected(let count):
      Wording(
        en: "type the number of a question (1 to \(count)) and then the words",
        sv: "skriv numret på en fråga (1 till \(count)) och sedan orden")
    case .noSuchDay:
      Wording(en: "give a day that comes, or none", sv: "ange en dag som finns, eller ingen")
    case .placeExpected:
      Wording(
        en: "type a number from the list to change it, or press Enter to save",
        sv: "skriv ett nummer ur listan för att ändra, eller tryck retur för att spara")
    }
  }
}

extension Criterion {
  /// What to type to answer it.
  var typing: Wording {
    switch kind {
    case .level:
      Wording(
        en: "type 1 to 5 and, if you like, what you saw; or - for no occasion, ? for the levels",
        sv: "skriv 1 till 5 och gärna vad du såg; eller - för inget tillfälle, ? för nivåerna")
    case .count:
      Wording(
        en: "type how many, 0 to 999; or - for no occasion, ? for what counts",
        sv: "skriv hur många, 0 till 999; eller - för inget tillfälle, ? för vad som räknas")
    case .yes:
      Wording(en: "type y or n; or - for no occasion", sv: "skriv j eller n; eller - för inget tillfälle")
    case .choice:
      Wording(
        en: "type 1 to \(options.count); or - for no occasion",
        sv: "skriv 1 till \(options.count); eller - för inget tillfälle")
    case .text:
      Wording(en: "type a text; or - for no occasion", sv: "skriv en text; eller - för inget tillfälle")
    }
  }
}
