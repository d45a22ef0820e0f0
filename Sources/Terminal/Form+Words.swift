import Coaching

extension Form.Words {
  /// What they are called in a list.
  var title: Wording {
    switch self {
    case .summary: Wording(en: "Summary", sv: "Sammanfattning")
    case .reply: Wording(en: "Your words", sv: "Dina ord")
    }
  }

  /// How they are asked for on a screen.
  var ask: Wording {
    switch self {
    case .summary: Wording(en: "The meeting in a sentence or two.", sv: "Mötet i en mening eller två.")
    case .reply:
      Wording(
        en: "Your answer, also where you see it differently.",
        sv: "Ditt svar, också där du ser det annorlunda.")
    }
  }

  /// How they are asked for where one line is typed.
  var askInLine: Wording {
    switch self {
    case .summary:
      Wording(
        en: "The meeting in a sentence or two (Enter for none).",
        sv: "Mötet i en mening eller två (retur för ingen).")
    case .reply:
      Wording(
        en: "Your answer in a line, also where you see it differently (Enter keeps it).",
        sv: "Ditt svar på en rad, också där du ser det annorlunda (retur behåller det).")
    }
  }
}
