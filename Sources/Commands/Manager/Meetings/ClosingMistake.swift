import Coaching
import Reports

/// Why a meeting cannot be closed, or cancelled.
enum ClosingMistake: WrongUse, Hashable {
  case isToCome(Meeting)
  /// A form about it is begun.
  case scoreFirst(Draft)
  case advanceNeedsStep
  case advanceNeedsDay
  case dayBeforeMeeting(Day, Meeting)
  case notAnAmount(String)
  /// It cannot be cancelled any more.
  case wasHeld(Meeting)

  var isWrongUse: Bool {
    switch self {
    case .isToCome, .scoreFirst, .wasHeld: false
    default: true
    }
  }

  var message: Wording {
    switch self {
    case .isToCome(let meeting):
      Wording(
        en: "the meeting is to come, \(meeting.met.dayAndTime)",
        sv: "mötet har inte varit än, \(meeting.met.dayAndTime)")
    case .scoreFirst:
      Wording(
        en: "a form about this meeting is begun: score first, then what it led to",
        sv: "du har börjat fylla i mötet: gör klart det först, sedan vad det ledde till")
    case .advanceNeedsStep:
      Wording(
        en: "an advance is a step agreed with the customer, and none is named",
        sv: "ett steg framåt är något ni har bestämt med kunden, men inget steg är angivet")
    case .advanceNeedsDay:
      Wording(
        en: "an advance has a day: without one it is a continuation",
        sv: "ett steg framåt har ett datum: utan datum är det fortsatt utan nytt steg")
    case .dayBeforeMeeting(let day, let meeting):
      Wording(
        en: "--next-date \(day) is before the meeting, \(meeting.met.day)",
        sv: "--next-date \(day) är före mötet, \(meeting.met.day)")
    case .notAnAmount(let text):
      Wording(en: "--margin '\(text)' is no amount", sv: "--margin ”\(text)” är inget belopp")
    case .wasHeld(let meeting):
      Wording(
        en: "meeting \(meeting.id.short) was held: it is scored, or it is said what it led to",
        sv: "mötet \(meeting.id.short) är genomfört: det är ifyllt, eller har redan ett resultat")
    }
  }

  var remedy: Wording {
    switch self {
    case .isToCome(let meeting):
      Wording(
        en: "say it afterwards; if it comes to nothing: pitchside meeting cancel \(meeting.id.short)",
        sv: "säg det efteråt; blir mötet inte av: pitchside meeting cancel \(meeting.id.short)")
    case .scoreFirst(let draft): Wording(same: draft.resumeCommand)
    case .advanceNeedsStep:
      Wording(
        en: "say what and when with --next-step TEXT --next-date DATE, or use --outcome continuation",
        sv: "säg vad och när med --next-step TEXT --next-date DATUM, eller använd --outcome fortsatt")
    case .advanceNeedsDay:
      Wording(
        en: "add --next-date DATE, or use --outcome continuation",
        sv: "lägg till --next-date DATUM, eller använd --outcome fortsatt")
    case .dayBeforeMeeting: Wording(en: "check the date", sv: "kontrollera datumet")
    case .notAnAmount:
      Wording(en: "write it as 12000 or 12,000.50", sv: "skriv det som 12000 eller 12 000,50")
    case .wasHeld(let meeting): Wording(same: "pitchside meeting show \(meeting.id.short)")
    }
  }
}
