import Coaching

/// What can go wrong between the command line and the journal.
enum Mistake: WrongUse, Hashable {
  case badClock(String)
  case cannotRead(String)
  case cannotWrite(String)
  case fileTooLarge(String, limit: Int)
  case nobodyAsked(use: Wording)
  case whoAreYou
  case onlyOwnView(rep: String)
  case ownViewOnly(rep: String)
  case nothingChanges
  case onlyObserverAmends(String)
  /// Something nobody thought of, in the words of whoever threw it.
  case unforeseen(String)
  case needs(option: String, beside: String)
  case noJournal(String)
  case otherThanMeeting(option: String)
  case notATime(option: String, String)
  case notADay(option: String, String)
  case inTheFuture(option: String, String)
  case endsBeforeItBegins
  case noDrafts
  /// Two at least.
  case whichDraft([Draft])
  case otherRepsMeeting
  case unknownRubric(String, suggestions: [String])
  case journalNotEmpty(String)
  case outOfRange(option: String, Int, ClosedRange<Int>)

  var message: Wording {
    switch self {
    case .badClock(let text):
      Wording(
        en: "PITCHSIDE_NOW is '\(text)', which is no time",
        sv: "PITCHSIDE_NOW är ”\(text)”, som inte är en tid")
    case .cannotRead(let file): Wording(en: "'\(file)' cannot be read", sv: "”\(file)” går inte att läsa")
    case .cannotWrite(let file):
      Wording(en: "'\(file)' cannot be written", sv: "”\(file)” går inte att skriva")
    case .fileTooLarge(let file, let limit):
      Wording(
        en: "'\(file)' is larger than \(limit / 1000) kB", sv: "”\(file)” är större än \(limit / 1000) kB")
    case .nobodyAsked:
      Wording(
        en: "nobody can be asked: standard input is no terminal, or --no-input was given",
        sv: "ingen kan tillfrågas: standard in är ingen terminal, eller så gavs --no-input")
    case .whoAreYou: Wording(en: "it is not known who you are", sv: "det är inte känt vem du är")
    case .onlyOwnView(let rep):
      Wording(en: "only \(rep) can give an own view", sv: "bara \(rep) kan fylla i sin egen bild")
    case .ownViewOnly(let rep):
      Wording(
        en: "\(rep) cannot be the rep and the one who watched",
        sv: "\(rep) kan inte vara både säljaren och den som såg på")
    case .unforeseen(let words): Wording(en: "this went wrong: \(words)", sv: "det här gick fel: \(words)")
    case .onlyObserverAmends(let name):
      Wording(
        en: "\(name) scored this; it is not yours to amend",
        sv: "\(name) fyllde i den här; den är inte din att rätta"
      )
    case .nothingChanges: Wording(en: "the answers change nothing", sv: "svaren ändrar inget")
    case .needs(let option, let other):
      Wording(en: "\(option) means nothing without \(other)", sv: "\(option) betyder inget utan \(other)")
    case .noJournal(let path):
      Wording(en: "there is no journal at '\(path)'", sv: "det finns ingen journal på ”\(path)”")
    case .otherThanMeeting(let option):
      Wording(en: "\(option) is not what the meeting says", sv: "\(option) är inte vad mötet säger")
    case .notATime(let option, let text):
      Wording(en: "\(option) '\(text)' is no time", sv: "\(option) ”\(text)” är ingen tid")
    case .notADay(let option, let text):
      Wording(en: "\(option) '\(text)' is no date", sv: "\(option) ”\(text)” är inget datum")
    case .inTheFuture(let option, let text):
      Wording(en: "\(option) '\(text)' has not come yet", sv: "\(option) ”\(text)” har inte varit än")
    case .endsBeforeItBegins:
      Wording(en: "the meeting ends before it begins", sv: "mötet slutar innan det börjar")
    case .noDrafts: Wording(en: "no drafts are waiting", sv: "inga utkast väntar")
    case .whichDraft(let drafts):
      Wording(en: "\(drafts.count) drafts are waiting", sv: "\(drafts.count) utkast väntar")
    case .otherRepsMeeting:
      Wording(en: "that meeting is another rep's", sv: "det mötet är en annan säljares")
    case .unknownRubric(let key, _):
      Wording(en: "there is no rubric '\(key)'", sv: "det finns ingen mall ”\(key)”")
    case .journalNotEmpty(let path):
      Wording(en: "the journal '\(path)' has records", sv: "journalen ”\(path)” innehåller uppgifter")
    case .outOfRange(let option, let number, _):
      Wording(en: "\(option) cannot be \(number)", sv: "\(option) kan inte vara \(number)")
    }
  }

  var remedy: Wording {
    switch self {
    case .badClock:
      Wording(en: "write it as 2026-11-23T14:20:00+01:00", sv: "skriv den som 2026-11-23T14:20:00+01:00")
    case .cannotRead:
      Wording(en: "check the name and your rights to it", sv: "kontrollera namnet och dina rättigheter")
    case .cannotWrite:
      Wording(
        en: "check the folder, its rights and the space on the disk",
        sv: "kontrollera mappen, rättigheterna och utrymmet på disken")
    case .fileTooLarge: Wording(en: "is it the right file?", sv: "är det rätt fil?")
    case .nobodyAsked(let flag): Wording(en: "use \(flag.en)", sv: "använd \(flag.sv)")
    case .whoAreYou:
      Wording(
        en: "say it once with 'pitchside init --as NAME --role manager', or each time with --as NAME",
        sv: "säg det en gång med ”pitchside init --as NAMN --role manager”, eller varje gång med --as NAMN")
    case .onlyOwnView(let rep):
      Wording(en: "let \(rep) do it, with --as \"\(rep)\"", sv: "låt \(rep) göra det, med --as \"\(rep)\"")
    case .ownViewOnly:
      Wording(
        en: "use --kind self, or say who watched with --as",
        sv: "använd --kind self, eller säg vem som såg på med --as")
    case .unforeseen: Wording(en: "try again", sv: "försök igen")
    case .onlyObserverAmends(let name):
      Wording(
        en: "let \(name) do it, with --as \"\(name)\"", sv: "låt \(name) göra det, med --as \"\(name)\"")
    case .nothingChanges:
      Wording(en: "give the answers that are different", sv: "ange de svar som är annorlunda")
    case .needs(_, let other):
      Wording(en: "add \(other), or leave it out", sv: "lägg till \(other), eller utelämna den")
    case .noJournal:
      Wording(
        en: "make one with 'pitchside init --as NAME', or check --journal",
        sv: "skapa en med ”pitchside init --as NAMN”, eller kontrollera --journal")
    case .otherThanMeeting:
      Wording(en: "leave it out, or leave --meeting out", sv: "utelämna den, eller utelämna --meeting")
    case .notATime:
      Wording(
        en: "write it as 2026-11-23T13:30, or 13:30 for today",
        sv: "skriv den som 2026-11-23T13:30, eller 13:30 för i dag")
    case .notADay: Wording(en: "write it as 2026-11-23", sv: "skriv det som 2026-11-23")
    case .inTheFuture: Wording(en: "score it when it has been", sv: "fyll i när det har varit")
    case .endsBeforeItBegins: Wording(en: "check --met and --ended", sv: "kontrollera --met och --ended")
    case .noDrafts:
      Wording(en: "begin with 'pitchside score --rep NAME'", sv: "börja med ”pitchside score --rep NAMN”")
    case .whichDraft(let drafts):
      Wording(
        en: "say which: \(drafts.map(\.told).joined(separator: ", "))",
        sv: "säg vilket: \(drafts.map(\.told).joined(separator: ", "))")
    case .otherRepsMeeting: Wording(en: "check --rep and --meeting", sv: "kontrollera --rep och --meeting")
    case .unknownRubric(_, let suggestions):
      suggestions.asSuggestion
        ?? Wording(
          en: "'pitchside rubric list' shows what there is", sv: "”pitchside rubric list” visar vad som finns"
        )
    case .journalNotEmpty:
      Wording(
        en: "give the demo a journal of its own: --journal demo.sqlite",
        sv: "ge demon en egen journal: --journal demo.sqlite")
    case .outOfRange(_, _, let range):
      Wording(
        en: "use \(range.lowerBound) to \(range.upperBound)",
        sv: "använd \(range.lowerBound) till \(range.upperBound)")
    }
  }
}

extension Draft {
  /// "b5b781 (Åsa Lind, Volvo)"
  fileprivate var told: String {
    let names = [occasion.rep.name, occasion.customer?.name].compactMap(\.self)
    return "\(id.short) (\(names.joined(separator: ", ")))"
  }
}

extension Mistake {
  var isWrongUse: Bool {
    switch self {
    case .nobodyAsked, .whoAreYou, .notATime, .notADay, .inTheFuture, .endsBeforeItBegins, .outOfRange,
      .badClock:
      true
    default: false
    }
  }
}
