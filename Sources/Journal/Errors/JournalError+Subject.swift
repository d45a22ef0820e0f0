import Coaching

extension JournalError {
  /// What was asked for.
  public enum Subject: String, Hashable, Sendable {
    case person, customer, meeting, observation, draft, commitment, rubric, tally, contact
  }
}

extension JournalError.Subject {
  /// That there is none.
  var none: Wording {
    switch self {
    case .person: Wording(en: "no person", sv: "ingen person")
    case .customer: Wording(en: "no customer", sv: "ingen kund")
    case .meeting: Wording(en: "no meeting", sv: "inget möte")
    case .observation: Wording(en: "no observation", sv: "ingen sambesöksrapport")
    case .draft: Wording(en: "no draft", sv: "inget utkast")
    case .commitment: Wording(en: "no commitment", sv: "ingen överenskommelse")
    case .rubric: Wording(en: "no rubric", sv: "ingen bedömningsmall")
    case .tally: Wording(en: "no tally", sv: "ingen strecklista")
    case .contact: Wording(en: "nobody there called", sv: "ingen där som heter")
    }
  }

  /// Where to look when there is none.
  var remedy: Wording {
    switch self {
    case .person:
      Wording(
        en: "'pitchside person list' shows who is there, 'pitchside person add' adds somebody",
        sv: "”pitchside person list” visar vilka som finns, ”pitchside person add” lägger till någon")
    case .customer:
      Wording(
        en: "a customer is added with its first meeting", sv: "en kund läggs till med sitt första möte")
    case .meeting: lists("pitchside meeting list")
    case .observation, .commitment: lists("pitchside history NAME", "pitchside history NAMN")
    case .draft: lists("pitchside drafts")
    case .rubric: lists("pitchside rubric list")
    case .contact:
      Wording(
        en: "'pitchside customer ladder NAME' shows the people",
        sv: "”pitchside customer ladder NAMN” visar personerna")
    case .tally: Wording(en: "begin it again with 'pitchside tally'", sv: "börja om med ”pitchside tally”")
    }
  }

  /// What to do when there are several.
  var remedyWhenSeveral: Wording {
    switch self {
    case .person, .customer:
      Wording(en: "use the id, or another name", sv: "använd id:t, eller ett annat namn")
    default: Wording(en: "use more of the id", sv: "använd mer av id:t")
    }
  }

  private func lists(_ command: String, _ swedish: String? = nil) -> Wording {
    Wording(
      en: "'\(command)' shows the ids; at least 4 letters of the end are enough",
      sv: "”\(swedish ?? command)” visar id:n; minst 4 tecken från slutet räcker")
  }
}
