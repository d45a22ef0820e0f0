import Coaching
import Text

/// What a line typed at a step of a form means.
enum TypedLine: Hashable {
  case event(Form.Event)
  /// "What do the levels mean?"
  case help

  /// Reads a line.
  ///
  /// - Throws: What is wrong with it, in words for whoever typed it.
  init(_ line: String, at step: Form.Step, of form: Form) throws(TypedLineProblem) {
    let line = FreeText.cleaned(line) ?? ""
    if let command = TypedLine.command(line, at: step, of: form) {
      self = command
    } else {
      self = .event(try TypedLine.answer(line, at: step, of: form))
    }
  }

  /// Lines that mean the same at every step.
  private static func command(_ line: String, at step: Form.Step, of form: Form) -> TypedLine? {
    switch line {
    case "<": .event(.back)
    case ">": .event(.forward)
    case "!": .event(.stop)
    case "?": .help
    case "" where step == .lastLook: .event(.save)
    case "" where form.offer(at: step) != nil: takingOffer(at: step, of: form)
    case "" where form.isAnswered(step) || step == .summary: .event(.forward)
    default: nil
    }
  }

  private static func takingOffer(at step: Form.Step, of form: Form) -> TypedLine? {
    guard case .criterion(let key) = step, let offer = form.offer(at: step) else { return nil }
    return .event(.rate(key, .count(offer.count), evidence: nil))
  }

  private static func answer(_ line: String, at step: Form.Step, of form: Form) throws(TypedLineProblem)
    -> Form.Event
  {
    switch step {
    case .followUp: try followUp(line, of: form)
    case .criterion(let key): try rating(line, of: form.rubric.criterion(key), in: form)
    case .keep: try keep(line, of: form)
    case .commitment: try commitment(line, of: form)
    case .summary: .summary(line)
    case .lastLook: try place(line, in: form)
    }
  }

  private static func followUp(_ line: String, of form: Form) throws(TypedLineProblem) -> Form.Event {
    if line == "-" { return .followUp(nil) }
    guard let number = Int(line), Commitment.Status.followUps.indices.contains(number - 1),
      let commitment = form.lastCommitment
    else { throw .optionExpected(count: Commitment.Status.followUps.count) }
    let status = Commitment.Status.followUps[number - 1]
    return .followUp(Commitment.FollowUp(commitment: commitment.id, status: status))
  }

  private static func keep(_ line: String, of form: Form) throws(TypedLineProblem) -> Form.Event {
    let (criterion, text) = try criterionAndText(line, of: form)
    return .keep(Keep(criterion: criterion, text: text))
  }

  /// A date at the end of the line is the day it is due.
  private static func commitment(_ line: String, of form: Form) throws(TypedLineProblem) -> Form.Event {
    let (criterion, text) = try criterionAndText(line, of: form)
    let words = text.split(separator: " ")
    if let last = words.last, last.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil, Day(iso8601: String(last)) == nil
    {
      throw .noSuchDay(String(last))
    }
    guard words.count > 1, let due = words.last.flatMap({ Day(iso8601: String($0)) }) else {
      return .commitment(Commitment.Terms(criterion: criterion, text: text))
    }
    let rest = words.dropLast().joined(separator: " ")
    return .commitment(Commitment.Terms(criterion: criterion, text: rest, due: due))
  }

  private static func criterionAndText(_ line: String, of form: Form) throws(TypedLineProblem)
    -> (Criterion.Key, String)
  {
    let (word, text) = line.firstWordAndRest
    guard let text, let criterion = criterion(word, of: form) else {
      throw .numberAndTextExpected(count: form.asked.count)
    }
    return (criterion, text)
  }

  private static func criterion(_ word: String, of form: Form) -> Criterion.Key? {
    guard let number = Int(word) else { return form.rubric.criterion(word)?.key }
    return form.asked.indices.contains(number - 1) ? form.asked[number - 1].key : nil
  }

  /// What somebody wants to change at the last look: a number, or a number and the new answer.
  private static func place(_ line: String, in form: Form) throws(TypedLineProblem) -> Form.Event {
    if ["y", "yes", "j", "ja"].contains(line.lowercased()) { return .save }
    let (word, rest) = line.firstWordAndRest
    guard let number = Int(word), let step = form.placesToChange[number] else { throw .placeExpected }
    guard let rest else { return .go(step) }
    return try answer(rest, at: step, of: form)
  }
}

extension Form {
  /// The numbers under which the last look lists what can be changed.
  var placesToChange: [Int: Step] {
    var places: [Int: Step] = [:]
    for step in steps + [.summary] {
      switch step {
      case .followUp: places[0] = step
      case .criterion(let key): if let number = number(of: key) { places[number] = step }
      case .keep: places[asked.count + 1] = step
      case .commitment: places[asked.count + 2] = step
      case .summary: places[asked.count + 3] = step
      case .lastLook: break
      }
    }
    return places
  }
}

extension String {
  /// The word up to the first blank, and what stands behind it; `nil` where nothing does.
  var firstWordAndRest: (word: String, rest: String?) {
    let parts = split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    return (parts.first ?? "", parts.count == 2 ? FreeText.cleaned(parts[1]) : nil)
  }
}
