/// What is wrong with an answer, or still missing, and what to do about it.
public enum FormProblem: Hashable, Explained {
  case unknownCriterion(Criterion.Key, suggestions: [String])
  case notInShortForm(Criterion.Key)
  case wrongKind(Criterion.Key, expected: Criterion.Kind)
  case levelOutOfRange(Criterion.Key, Int)
  case countOutOfRange(Criterion.Key, Int)
  case unknownOption(Criterion.Key, String, options: [String])
  case textTooLong(Form.Step, Int)
  case missing(Form.Step)
  case contradiction(Criterion.Key, Rubric.Condition)
  case unknownCommitment(String, open: [String])
  case notAFollowUp

  public var message: Wording {
    switch self {
    case .unknownCriterion(let key, _):
      Wording(en: "the rubric has no criterion '\(key)'", sv: "mallen har inget kriterium ”\(key)”")
    case .notInShortForm(let key):
      Wording(
        en: "'\(key)' is not asked in the short form", sv: "”\(key)” frågas inte i det korta formuläret")
    case .wrongKind(let key, let expected):
      Wording(en: "'\(key)' takes \(expected.wording.en)", sv: "”\(key)” ska ha \(expected.wording.sv)")
    case .levelOutOfRange(let key, let level):
      Wording(en: "'\(key)' cannot be \(level)", sv: "”\(key)” kan inte vara \(level)")
    case .countOutOfRange(let key, let count):
      Wording(en: "'\(key)' cannot be \(count)", sv: "”\(key)” kan inte vara \(count)")
    case .unknownOption(let key, let option, _):
      Wording(en: "'\(key)' has no option '\(option)'", sv: "”\(key)” har inget alternativ ”\(option)”")
    case .textTooLong(let step, let count):
      Wording(
        en: "the text at \(step.name.en) has \(count) characters",
        sv: "texten vid \(step.name.sv) har \(count) tecken")
    case .missing(let step):
      Wording(en: "\(step.name.en) has no answer", sv: "\(step.name.sv) saknar svar")
    case .contradiction(let key, let condition):
      Wording(
        en: "'\(key)' has an answer although '\(condition.criterion)' is '\(condition.option)'",
        sv: "”\(key)” har ett svar fast ”\(condition.criterion)” är ”\(condition.option)”")
    case .unknownCommitment(let id, _):
      Wording(
        en: "the rep has no open commitment '\(id)'", sv: "säljaren har ingen öppen överenskommelse ”\(id)”")
    case .notAFollowUp:
      Wording(en: "'open' says nothing about what became of it", sv: "”open” säger inget om hur det gick")
    }
  }

  public var remedy: Wording {
    switch self {
    case .unknownCriterion(_, let suggestions):
      suggestions.asSuggestion
        ?? Wording(en: "'pitchside rubric show' lists them", sv: "”pitchside rubric show” visar dem")
    case .notInShortForm:
      Wording(en: "leave it out, or score without --core", sv: "utelämna det, eller fyll i utan --core")
    case .wrongKind(_, let expected): expected.remedy
    case .levelOutOfRange: Wording(en: "use 1 to 5", sv: "använd 1 till 5")
    case .countOutOfRange: Wording(en: "use 0 to 999", sv: "använd 0 till 999")
    case .unknownOption(_, let option, let options):
      nearest(to: option, among: options).asSuggestion
        ?? Wording(en: "use one of \(options.listed)", sv: "använd något av \(options.listed)")
    case .textTooLong:
      Wording(en: "use at most \(FreeText.limit)", sv: "använd högst \(FreeText.limit)")
    case .missing(.keep):
      Wording(
        en: "say one thing to keep doing, and what you saw",
        sv: "skriv en sak att fortsätta med och vad du såg")
    case .missing(.commitment):
      Wording(
        en: "say one thing to do differently next time, and how",
        sv: "skriv en sak att göra annorlunda nästa gång, och hur")
    case .missing:
      Wording(
        en: "answer it, or say that there was no occasion", sv: "svara, eller säg att tillfälle saknades")
    case .contradiction:
      Wording(
        en: "leave it out, use {\"notObserved\": true}, or change the other answer",
        sv: "utelämna det, använd {\"notObserved\": true}, eller ändra det andra svaret")
    case .unknownCommitment(_, let open):
      open.isEmpty
        ? Wording(en: "leave 'followUp' out", sv: "utelämna ”followUp”")
        : Wording(en: "use one of \(open.listed)", sv: "använd någon av \(open.listed)")
    case .notAFollowUp:
      Wording(en: "use kept, partly, not-yet or dropped", sv: "använd kept, partly, not-yet eller dropped")
    }
  }
}

extension Sequence<String> {
  fileprivate var listed: String { joined(separator: ", ") }
}

extension Form.Step {
  /// What a problem calls the step.
  var name: Wording {
    switch self {
    case .followUp: Wording(en: "the follow-up", sv: "uppföljningen")
    case .criterion(let key): Wording(en: "'\(key)'", sv: "”\(key)”")
    case .keep: Wording(en: "'keep'", sv: "”keep” (fortsätt)")
    case .commitment: Wording(en: "'commitment'", sv: "”commitment” (överenskommelsen)")
    case .summary: Wording(en: "'summary'", sv: "”summary” (sammanfattningen)")
    case .lastLook: Wording(en: "the last look", sv: "sista titten")
    }
  }
}

extension Criterion.Kind {
  /// What an answer of this kind is called.
  public var wording: Wording {
    switch self {
    case .level: Wording(en: "a level", sv: "en nivå")
    case .count: Wording(en: "a count", sv: "ett antal")
    case .yes: Wording(en: "yes or no", sv: "ja eller nej")
    case .choice: Wording(en: "one of its options", sv: "ett av sina alternativ")
    case .text: Wording(en: "a text", sv: "en text")
    }
  }

  var remedy: Wording {
    switch self {
    case .level: Wording(en: "use {\"level\": 1 to 5}", sv: "använd {\"level\": 1 till 5}")
    case .count: Wording(en: "use {\"count\": 0 to 999}", sv: "använd {\"count\": 0 till 999}")
    case .yes:
      Wording(
        en: "use {\"yes\": true} or {\"yes\": false}", sv: "använd {\"yes\": true} eller {\"yes\": false}")
    case .choice: Wording(en: "use {\"choice\": \"KEY\"}", sv: "använd {\"choice\": \"NYCKEL\"}")
    case .text: Wording(en: "use {\"text\": \"…\"}", sv: "använd {\"text\": \"…\"}")
    }
  }
}
