import Coaching
import Reports

/// What can be wrong with how a tally was asked for.
enum TallyMistake: WrongUse, Hashable {
  case whoseMeeting
  case keysAndNotebook
  case noCounts
  case notACount(String)
  case unknownCount(String)
  case countTwice(String)
  case tooMany(Tally.Mark)

  var isWrongUse: Bool { if case .tooMany = self { false } else { true } }

  var message: Wording {
    switch self {
    case .whoseMeeting:
      Wording(en: "it is not known whose meeting it is", sv: "det är inte känt vems möte det är")
    case .keysAndNotebook:
      Wording(
        en: "--keys and --notebook cannot be used together", sv: "--keys och --notebook utesluter varandra")
    case .noCounts: Wording(en: "--notebook has no counts", sv: "--notebook har inga antal")
    case .notACount(let text):
      Wording(en: "'\(text)' in --notebook is not a count", sv: "”\(text)” i --notebook är inget antal")
    case .unknownCount(let name):
      Wording(en: "--notebook has no count '\(name)'", sv: "--notebook har inget antal ”\(name)”")
    case .countTwice(let name):
      Wording(en: "'\(name)' is given twice in --notebook", sv: "”\(name)” står två gånger i --notebook")
    case .tooMany(let mark):
      Wording(
        en: "there are more than \(Tally.limit) \(mark.title.en.lowercased())",
        sv: "det är fler än \(Tally.limit) \(mark.title.sv.lowercased())")
    }
  }

  var remedy: Wording {
    switch self {
    case .whoseMeeting:
      Wording(en: "use --rep NAME or --meeting ID", sv: "använd --rep NAMN eller --meeting ID")
    case .keysAndNotebook: Wording(en: "leave one of them out", sv: "utelämna den ena")
    case .noCounts, .notACount:
      Wording(
        en: "write it as questions=12,insights=2, each 0 to \(Tally.limit)",
        sv: "skriv det som frågor=12,insikter=2, vart och ett 0 till \(Tally.limit)")
    case .unknownCount(let name):
      nearest(to: name, among: Notebook.names(in: .current)).asSuggestion
        ?? Wording(
          en: "use \(Notebook.names(in: .en).joined(separator: ", "))",
          sv: "använd \(Notebook.names(in: .sv).joined(separator: ", "))")
    case .countTwice: Wording(en: "take one of them away", sv: "ta bort det ena")
    case .tooMany:
      Wording(en: "is it the right file? nothing was saved", sv: "är det rätt fil? inget sparades")
    }
  }
}
