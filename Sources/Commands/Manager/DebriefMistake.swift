import Coaching

/// Why there is no debrief.
enum DebriefMistake: WrongUse, Hashable {
  case noCustomer(Observation.Kind)
  case nobodyElse(Occasion)

  var isWrongUse: Bool { false }

  var message: Wording {
    switch self {
    case .noCustomer(let kind):
      Wording(
        en: "a debrief is of a meeting with a customer, and this is a \(kind.wording.en)",
        sv:
          "en genomgång gäller ett kundmöte, och det här är \(kind == .practice ? "ett" : "en") \(kind.wording.sv)"
      )
    case .nobodyElse(let occasion):
      Wording(
        en: "nobody but \(occasion.rep.name) has scored this meeting",
        sv: "ingen utom \(occasion.rep.name) har fyllt i det här mötet")
    }
  }

  var remedy: Wording {
    switch self {
    case .noCustomer:
      Wording(
        en: "name a manager's, a colleague's or an own view",
        sv: "ange chefens, en kollegas eller en egen bild")
    case .nobodyElse(let occasion):
      Wording(
        same: [
          "pitchside score --rep \"\(occasion.rep.name)\"", occasion.meeting.map { "--meeting \($0.short)" },
        ]
        .compactMap { $0 }.joined(separator: " "))
    }
  }
}
