import Coaching
import Text

extension MeetingDetails {
  /// Whose meeting it is, with whom, and which kind.
  var title: String {
    let who = [known.rep.name, meeting.customer?.name, meeting.scenario?.wording.text]
    return safeForTerminal(who.compactMap { $0 }.joined(separator: ", "))
  }

  /// What is known of it beside who and when, in one line; empty for nothing.
  var circumstances: String {
    let known = meeting.circumstances
    let buying = known.buyingIn.map {
      let months = Convention.english.plural($0, one: "month", many: "months")
      return Wording(en: "investment in \(months)", sv: "investering om \($0) mån")
    }
    let words = [
      known.place?.wording, known.purpose == .care ? known.purpose?.wording : nil,
      known.customerType?.wording,
      buying, known.chosenBy?.wording,
    ]
    return words.compactMap { $0?.text }.joined(separator: ", ")
  }

  /// "13:30–14:10" behind the day.
  var time: String {
    guard let ended = meeting.ended, ended.day == meeting.met.day else { return meeting.met.dayAndTime }
    return "\(meeting.met.dayAndTime)–\(ended.clockTime.text)"
  }

  /// How it stands: planned, held or cancelled, and why.
  var standing: String {
    [meeting.status.wording.text, known.cancelledBecause].compactMap { $0 }.joined(separator: ": ")
  }

  /// What it led to, on a line of its own; none while nobody has said.
  func ledTo(on page: Page) -> [String] {
    guard let outcome = meeting.outcome else { return [] }
    return page.labelled(ledToLabel, safeForTerminal(outcome.told(asOf: reader.now).text))
  }

  /// Which kind of meeting it was and where, and the step that was wished, each on a line; none for nothing.
  func kind(on page: Page) -> [String] {
    let kind = [meeting.scenario?.wording.text, meeting.circumstances.place?.wording.text].compactMap { $0 }
    let wished = plan?.plan.wishedStep
    return
      (kind.isEmpty
      ? [] : page.labelled(Wording(en: "Meeting", sv: "Möte").text, kind.joined(separator: ", ")))
      + (wished.map { page.labelled(Plan.Line.wishedStep.title.text, marked($0.quoted, as: .wishedStep)) }
        ?? [])
  }

  /// What the rep wants watched, on a line of its own, before everything else.
  func watchFor(on page: Page) -> [String] {
    guard let watchFor else { return [] }
    let words = plan?.plan.watchFor == nil ? watchFor.quoted : marked(watchFor.quoted, as: .watchFor)
    return page.labelled(Plan.Line.watchFor.title.text, words)
  }

  /// A line of the plan that stands alone, with a word where it came about once the meeting had begun.
  private func marked(_ words: String, as line: Plan.Line) -> String {
    afterthoughts?[line].map { "\(words) (\($0.wording.text))" } ?? words
  }

  /// The lines of the plan but what to watch, which stands first elsewhere.
  func planned(on page: Page) -> [String] {
    guard let plan else { return [] }
    return plan.plan.written.filter { $0 != .watchFor }.flatMap { line in
      let words = plan.plan[line] ?? ""
      return page.labelled(line.title.text, safeForTerminal(isWhole ? words : marked(words, as: line)))
    }
  }

  /// Whether the plan says once of all of it that it was written after the meeting began.
  private var isWhole: Bool { afterthoughts?.isWhole ?? false }

  /// Whose the plan is, and when it was written; `nil` without one.
  var ownership: Wording? {
    let (id, name) = (meeting.id.short, known.rep.name)
    guard let plan else {
      guard known.isPlanWaiting(for: reader.person) else { return nil }
      return Wording(
        en: "\(name) has a plan; it waits to be shared.",
        sv: "\(name) har en matchplan; den väntar på att delas.")
    }
    let whose =
      plan.shared.map { shared in
        let day = shared.shortDay(asOf: reader.now)
        return Wording(en: "Shared \(day).", sv: "Delad \(day).")
      }
      ?? Wording(
        en: "Yours until you share it: pitchside meeting plan \(id) --share",
        sv: "Din tills du delar den: pitchside meeting plan \(id) --share")
    return [afterthoughts?.remark, whose].compactMap(\.self).joined(separator: " ")
  }

  /// What the plan still lacks of the two that every match needs; `nil` when it has both, or cannot be read.
  var lacking: Wording? {
    guard !known.isPlanWaiting(for: reader.person) else { return nil }
    let lacking = [Plan.Line.planA, .planB].filter {
      plan?.plan[$0] == nil && afterthoughts?[$0] != .removed
    }
    guard !lacking.isEmpty else { return nil }
    guard plan != nil else { return Wording(en: "No plan yet.", sv: "Ingen matchplan än.") }
    let names = lacking.map(\.title).joined(separator: ", ")
    return Wording(en: "\(names.en): not written", sv: "\(names.sv): inte skriven")
  }
}

extension Afterthoughts {
  /// What no line of the plan can say itself: "Written after it began.", or what was taken away; `nil` for nothing.
  var remark: Wording? {
    guard !isWhole else {
      return Wording(
        en: "\(Change.written.wording.capitalised.en).", sv: "\(Change.written.wording.capitalised.sv).")
    }
    let gone = lines(.removed).map(\.title).joined(separator: ", ")
    guard !gone.en.isEmpty else { return nil }
    let words = Change.removed.wording
    return Wording(en: "\(gone.en): \(words.en).", sv: "\(gone.sv): \(words.sv).")
  }
}

private var ledToLabel: String { Wording(en: "Led to", sv: "Ledde till").text }
