import Coaching
import Text

/// A customer's way to a decision: steps, and people by whether they were met.
public struct LadderReport: Report {
  let ladder: Ladder
  let now: Moment

  public init(_ ladder: Ladder, now: Moment) {
    self.ladder = ladder
    self.now = now
  }

  public func text(on page: Page) -> [String] {
    let counted = Wording(
      en: "\(done) of \(asked.count) steps done", sv: "\(done) av \(asked.count) steg klara")
    let title = page.style.bold(safeForTerminal(ladder.customer.name))
    return (asked.isEmpty ? wrapped(title, to: page.width) : page.ends(title, counted.text))
      + page.below(steps(on: page) + people(on: page) + hint(on: page))
  }

  private var asked: [Ladder.Step] { ladder.steps.filter { $0.state != .leftOut } }

  private var done: Int { ladder.steps.count { $0.state == .done } }

  private func steps(on page: Page) -> [String] {
    guard !ladder.steps.isEmpty else { return [] }
    let rows = ladder.steps.map { step in
      let day = step.state == .open ? "" : " \(step.at.shortDay(asOf: now))"
      return ["\(step.number)", safeForTerminal(step.text), step.state.wording.text + day]
    }
    let columns = [Table.Column("", alignment: .right), Table.Column("", mayShrink: true), Table.Column("")]
    return page.heading(Wording(en: "Steps", sv: "Steg"))
      + Table(columns: columns, rows: rows).lines(width: page.width - 1, style: page.style).map { " " + $0 }
  }

  private func people(on page: Page) -> [String] {
    section(Wording(en: "Met", sv: "Träffade"), ladder.people(who: .met), on: page)
      + section(Wording(en: "Not yet met", sv: "Inte träffade än"), ladder.people(who: .notYetMet), on: page)
      + section(
        Wording(en: "Left out on purpose", sv: "Medvetet utelämnade"), ladder.people(who: .leftOut), on: page)
  }

  private func section(_ heading: Wording, _ people: [Ladder.Rung], on page: Page) -> [String] {
    people.isEmpty ? [] : page.heading(heading) + people.flatMap { $0.lines(on: page, asOf: now) }
  }

  /// What to do where there is nothing yet.
  private func hint(on page: Page) -> [String] {
    guard ladder.steps.isEmpty, ladder.people.isEmpty else { return [] }
    let command = "pitchside customer ladder \"\(ladder.customer.name)\""
    return page.paragraph(
      safeForTerminal(
        Wording(
          en: "Nothing yet. \(command) --step \"Sum with finance\" --person \"Lena, finance=decision-maker\"",
          sv: "Inget än. \(command) --step \"Kalkyl med ekonomi\" --person \"Lena, ekonomi=beslutsfattare\""
        ).text))
  }
}

extension Ladder.Rung {
  /// Who they are, when they were met last, and what they did; where marked, also that they were not met yet.
  func lines(on page: Page, asOf now: Moment, isMarked: Bool = false) -> [String] {
    let last = met.map { met in
      let day = met.upperBound.shortDay(asOf: now)
      return Wording(en: "last \(day)", sv: "senast \(day)").text
    }
    let why = contact.leftOutBecause
    let never = isMarked && met == nil ? Wording(en: "not met yet", sv: "inte träffad än").text : nil
    let words = [contact.told, [last, never, why].compactMap { $0 }.joined(separator: "; ")].filter {
      !$0.isEmpty
    }
    return page.paragraph(safeForTerminal(words.joined(separator: " – "))) + deeds(on: page)
  }

  private func deeds(on page: Page) -> [String] {
    contact.deeds.flatMap { deed in
      page.paragraph(Wording(same: "Mobilizer: ").text + deed.quoted, indent: "   ")
    }
  }
}

extension LadderReport {
  public var json: JSON {
    [
      "customer": .string(ladder.customer.id.text), "customerName": .string(ladder.customer.name),
      "steps": .array(ladder.steps.map(\.json)), "people": .array(ladder.people.map(\.json)),
    ]
  }
}

extension Ladder.Step {
  fileprivate var json: JSON {
    [
      "number": .integer(number), "step": .string(text), "state": .string(state.rawValue),
      "at": .string(at.iso8601),
    ]
  }
}

extension Ladder.Rung {
  var json: JSON {
    contact.json.with([
      "met": .bool(met != nil), "firstMet": .string(met?.lowerBound.iso8601),
      "lastMet": .string(met?.upperBound.iso8601),
    ])
  }
}
