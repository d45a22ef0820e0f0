import Coaching
import Text

/// What was counted in one meeting.
public struct TallyReport: Report {
  public let tally: Tally
  public let rep: Person.Reference
  /// Whether the journal has it; where nothing was counted, nothing is kept.
  public let isKept: Bool

  public init(_ tally: Tally, of rep: Person.Reference, isKept: Bool = true) {
    self.tally = tally
    self.rep = rep
    self.isKept = isKept
  }

  public func text(on page: Page) -> [String] {
    guard isKept else {
      return [
        Wording(
          en: "Nothing was counted, so nothing is kept.", sv: "Inget räknades, så inget är kvar."
        ).text
      ]
    }
    let who = [rep.name, tally.meeting.customer?.name].compactMap(\.self).joined(separator: ", ")
    let head = page.ends(page.style.bold(safeForTerminal(who)), tally.meeting.met.dayAndTime)
    let table = Table(
      columns: [Table.Column("", mayShrink: true), Table.Column("", alignment: .right)],
      rows: Tally.Mark.allCases.map { mark in
        [mark.title.text, tally[mark].map(String.init) ?? notCounted.text]
      })
    return head + [page.rule] + table.lines(width: page.width - 1, style: page.style).map { " " + $0 }
      + page.paragraph(page.style.dim(origin.text))
  }

  private let notCounted = Wording(en: "not counted", sv: "inte räknat")

  /// How it was counted, and for how long.
  private var origin: Wording {
    guard tally.source == .keys else {
      return Wording(en: "From the notebook.", sv: "Från anteckningsboken.")
    }
    guard let seconds = tally.seconds else {
      return Wording(en: "From keys.", sv: "Inlagt tangent för tangent.")
    }
    let minutes = Int((seconds / 60).rounded())
    return Wording(
      en: "Counted live, \(Convention.english.duration(minutes: minutes)).",
      sv: "Räknat under mötet, \(Convention.swedish.duration(minutes: minutes)).")
  }

  public var json: JSON {
    let (meeting, counts) = (
      tally.meeting, Tally.Mark.allCases.map { ($0.countName, JSON.integer(tally[$0])) }
    )
    return [
      "tally": .string(isKept ? tally.id.text : nil), "meeting": .string(isKept ? meeting.id.text : nil),
      "rep": .string(rep.id.text), "repName": .string(rep.name),
      "customer": .string(meeting.customer?.name),
      "by": .string(tally.by.id.text), "byName": .string(tally.by.name),
      "met": .string(meeting.met.iso8601), "started": .string(tally.started.iso8601),
      "source": .string(tally.source.rawValue),
      "counts": .object(Dictionary(counts, uniquingKeysWith: { first, _ in first })),
      "seconds": .number(tally.seconds),
      "strokes": .array(
        tally.strokes.map { ["what": .string($0.mark.rawValue), "seconds": .number($0.seconds)] }),
    ]
  }
}

extension Tally.Mark {
  /// What its strokes are called together.
  public var title: Wording {
    switch self {
    case .question: Wording(en: "Questions", sv: "Frågor")
    case .insight: Wording(en: "Insights", sv: "Insikter")
    case .picture: Wording(en: "Pictures", sv: "Bilder")
    case .managerSpoke: Wording(en: "The manager spoke", sv: "Chefen talade")
    }
  }
}
