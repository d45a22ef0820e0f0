import Coaching

/// What cannot be said of a meeting.
enum MeetingMistake: WrongUse, Hashable {
  /// The same rep, customer and time is there already.
  case isThere(Meeting)
  case endsBeforeItBegins
  case isCancelled(Meeting)
  case onlyRepPlans(String)
  case nothingPlanned(Meeting)
  case nobodyNamed
  case isTheRep(String)
  case noName(String)
  case unknownRole(String)
  /// Something said of somebody without the name or the words.
  case notOfSomebody(option: String, String)
  case nothingLeftToday

  var isWrongUse: Bool {
    switch self {
    case .isThere, .isCancelled, .onlyRepPlans, .nothingPlanned, .nothingLeftToday: false
    default: true
    }
  }

  var message: Wording {
    switch self {
    case .isThere(let meeting):
      Wording(
        en: "that meeting is in the journal already, as \(meeting.id.short)",
        sv: "det mötet finns redan i journalen, som \(meeting.id.short)")
    case .endsBeforeItBegins:
      Wording(en: "the meeting ends before it begins", sv: "mötet slutar innan det börjar")
    case .isCancelled(let meeting):
      Wording(en: "meeting \(meeting.id.short) was cancelled", sv: "mötet \(meeting.id.short) är inställt")
    case .onlyRepPlans(let rep):
      Wording(
        en: "the plan is \(rep)'s own to write and to share",
        sv: "\(rep) skriver och delar själv sin matchplan")
    case .nothingPlanned(let meeting):
      Wording(
        en: "nothing is planned for \(meeting.id.short) yet",
        sv: "det finns ingen matchplan för \(meeting.id.short) än")
    case .nobodyNamed: Wording(en: "nobody is named", sv: "ingen är angiven")
    case .isTheRep(let name):
      Wording(en: "it is \(name)'s own meeting", sv: "\(name) är den som har mötet")
    case .noName(let text): Wording(en: "'\(text)' names nobody", sv: "”\(text)” innehåller inget namn")
    case .unknownRole(let word):
      Wording(
        en: "there is no role '\(word)' in a decision", sv: "”\(word)” är ingen roll i beslutet")
    case .notOfSomebody(let option, let text):
      Wording(
        en: "\(option) '\(text)' does not say both who and what",
        sv: "\(option) ”\(text)” säger inte både vem och vad")
    case .nothingLeftToday: Wording(en: "no meeting is left today", sv: "inga fler möten i dag")
    }
  }

  var remedy: Wording {
    switch self {
    case .isThere(let meeting): Wording(same: "pitchside meeting show \(meeting.id.short)")
    case .endsBeforeItBegins: Wording(en: "check --at and --until", sv: "kontrollera --at och --until")
    case .isCancelled:
      Wording(
        en: "if it was held after all, add it again: pitchside meeting add --help",
        sv: "blev det av ändå, lägg till det igen: pitchside meeting add --help")
    case .onlyRepPlans(let rep):
      Wording(
        en: "let \(rep) do it, or do it together with --as \"\(rep)\"",
        sv: "låt \(rep) göra det, eller gör det tillsammans med --as \"\(rep)\"")
    case .nothingPlanned(let meeting):
      Wording(
        en: "write it first: pitchside meeting plan \(meeting.id.short)",
        sv: "skriv den först: pitchside meeting plan \(meeting.id.short)")
    case .nobodyNamed:
      Wording(
        en: "name whom you met, such as \"Lena, finance=decision-maker\", or who joined with --joined NAME",
        sv:
          "ange vilka du träffade, som ”Lena, ekonomi=beslutsfattare”, eller vem som följde med: --joined NAMN"
      )
    case .isTheRep: Wording(en: "name somebody else", sv: "ange någon annan")
    case .noName:
      Wording(
        en: "write it as \"Lena, finance=decision-maker\"", sv: "skriv det som ”Lena, ekonomi=beslutsfattare”"
      )
    case .unknownRole(let word): roles(like: word)
    case .notOfSomebody:
      Wording(en: "write it as \"NAME: WHAT\"", sv: "skriv det som ”NAMN: VAD”")
    case .nothingLeftToday:
      Wording(
        en: "name one: 'pitchside meeting list' shows the ids",
        sv: "ange ett möte: ”pitchside meeting list” visar id:n")
    }
  }
}

private func roles(like word: String) -> Wording {
  let roles = Contact.BuyingRole.allCases
  let names = roles.map { Wording(en: $0.rawValue, sv: $0.wording.sv) }.joined(separator: ", ")
  let near = nearest(to: word, among: roles.flatMap { [$0.rawValue, $0.wording.text] }).asSuggestion
  return near ?? Wording(en: "use \(names.en)", sv: "använd \(names.sv)")
}

extension NamedContact {
  /// Reads somebody from the command line.
  ///
  /// - Throws: `MeetingMistake`.
  init(typed text: String) throws {
    do {
      try self.init(text)
    } catch {
      switch error {
      case .noName: throw MeetingMistake.noName(text)
      case .unknownRole(let word): throw MeetingMistake.unknownRole(word)
      }
    }
  }
}

extension NamedWords {
  /// Reads what is said of somebody behind an option.
  ///
  /// - Throws: `MeetingMistake.notOfSomebody`.
  init(typed text: String, option: String) throws {
    guard let words = NamedWords(text) else { throw MeetingMistake.notOfSomebody(option: option, text) }
    self = words
  }
}
