import Coaching
import Text

/// What was counted in one meeting.
public struct TallyReport: Report {
  public let tally: Tally
  public let rep: Person.Reference
  /// Whether the journal has it; where nothing was counted, nothing is kept.
  public let isKept: Bool
  /// What is counted in the meeting, for each mark by the tally that the form will offer it from.
  private let counted: [Tally.Mark: Tally]

  /// - Parameters:
  ///   - tally: What was just counted.
  ///   - rep: Whose meeting it is.
  ///   - all: The tallies of the meeting, newest first.
  ///   - isKept: Whether the journal has it.
  public init(_ tally: Tally, of rep: Person.Reference, among all: [Tally] = [], isKept: Bool = true) {
    self.tally = tally
    self.rep = rep
    self.isKept = isKept
    let offered = all.offered(to: tally.by.id, about: rep.id)
    let isOffered = offered.contains { !$0.isBlank }
    let counted = Tally.Mark.allCases.compactMap { mark in
      isOffered ? offered.newest(counting: mark).map { (mark, $0) } : (mark, tally)
    }
    self.counted = Dictionary(counted, uniquingKeysWith: { first, _ in first })
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
    let lines = table.lines(width: page.width - 1, style: page.style).map { " " + $0 }
    return head + [page.rule] + lines + (isAlone ? page.paragraph(page.style.dim(origin.text)) : [])
  }

  /// Whether everything that is counted comes from this tally, which is then said once.
  private var isAlone: Bool { counted.values.allSatisfy { $0.id == tally.id } }

  /// What was counted, and where it comes from when not all of it comes from this tally.
  private var table: Table {
    let columns = [Table.Column("", mayShrink: true), Table.Column("", alignment: .right)]
    let rows = Tally.Mark.allCases.map { mark in
      [mark.title.text, counted[mark]?[mark].map(String.init) ?? notCounted.text]
    }
    guard !isAlone else { return Table(columns: columns, rows: rows) }
    return Table(
      columns: columns + [Table.Column("", mayShrink: true)],
      rows: zip(rows, Tally.Mark.allCases).map { $0 + [origin(of: $1)] })
  }

  /// "from the tally", with the name of whoever counted where it is somebody else; blank for what nobody counted.
  private func origin(of mark: Tally.Mark) -> String {
    guard let counted = counted[mark], let offer = counted.offer(of: mark) else { return "" }
    let name = counted.by.id == tally.by.id ? nil : safeForTerminal(counted.by.name)
    return [offer.from.wording.text, name].compactMap(\.self).joined(separator: ", ")
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
    let offered = Tally.Mark.allCases.map { ($0.countName, offer(of: $0)) }
    return [
      "tally": .string(isKept ? tally.id.text : nil), "meeting": .string(isKept ? meeting.id.text : nil),
      "rep": .string(rep.id.text), "repName": .string(rep.name),
      "customer": .string(meeting.customer?.name),
      "by": .string(tally.by.id.text), "byName": .string(tally.by.name),
      "met": .string(meeting.met.iso8601), "started": .string(tally.started.iso8601),
      "source": .string(tally.source.rawValue),
      "counts": .object(Dictionary(counts, uniquingKeysWith: { first, _ in first })),
      "offered": .object(Dictionary(offered, uniquingKeysWith: { first, _ in first })),
      "seconds": .number(tally.seconds),
      "strokes": .array(
        tally.strokes.map { ["what": .string($0.mark.rawValue), "seconds": .number($0.seconds)] }),
    ]
  }

  /// What the form will offer, with where it comes from; `null` for what nobody counted.
  private func offer(of mark: Tally.Mark) -> JSON {
    guard isKept, let counted = counted[mark], !counted.isBlank, let offer = counted.offer(of: mark) else {
      return .null
    }
    return [
      "count": .integer(offer.count), "from": .string(offer.from.rawValue),
      "by": .string(counted.by.id.text), "byName": .string(counted.by.name),
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
