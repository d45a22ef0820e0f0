import Coaching
import Text

/// The forms that were begun and not yet saved.
public struct DraftsReport: Report {
  /// Newest first.
  public let drafts: [Draft]
  public let reader: Reader
  public let now: Moment
  private let standings: [Draft.ID: Standing]

  /// - Parameters:
  ///   - drafts: Newest first.
  ///   - reader: Who reads it; `nil` when that is not known.
  ///   - standings: What decides what the reader gets to read.
  ///   - now: The time it is read.
  public init(
    _ drafts: [Draft], reader: Reader? = nil, standings: [Draft.ID: Standing] = [:], now: Moment
  ) {
    self.drafts = drafts
    self.reader = reader ?? Reader(nil, now: now)
    self.standings = standings
    self.now = now
  }

  public func text(on page: Page) -> [String] {
    guard !drafts.isEmpty else {
      return [Wording(en: "No drafts are waiting.", sv: "Inga utkast väntar.").text]
    }
    let table = Table(columns: columns, rows: drafts.map(row))
    let hint = Wording(
      en: "Go on with one: pitchside resume DRAFT", sv: "Fortsätt med ett: pitchside resume UTKAST")
    return table.lines(width: page.width, style: page.style) + [page.style.dim(hint.text)]
  }

  private var columns: [Table.Column] {
    [
      Table.Column(Wording(en: "Draft", sv: "Utkast").text),
      Table.Column(Wording(en: "Rep", sv: "Säljare").text, mayShrink: true),
      Table.Column(Wording(en: "Customer", sv: "Kund").text, mayShrink: true),
      Table.Column(Wording(en: "Rubric", sv: "Mall").text),
      Table.Column(Wording(en: "Begun", sv: "Påbörjat").text),
      Table.Column(Wording(en: "Answers", sv: "Svar").text, alignment: .right),
    ]
  }

  private func row(_ draft: Draft) -> [String] {
    let form = draft.form
    let of = Wording(
      en: "\(form.answeredCount) of \(form.asked.count)", sv: "\(form.answeredCount) av \(form.asked.count)")
    return [
      draft.id.short, safeForTerminal(draft.occasion.rep.name),
      safeForTerminal(draft.occasion.customer?.name ?? ""), draft.rubric.key, draft.started.dayAndTime,
      of.text,
    ]
  }

  public var json: JSON { .array(drafts.map(json)) }

  /// Why the reader does not get to read the answers; `nil` for whoever gives them.
  private func withholding(of draft: Draft) -> Withholding? {
    guard reader.person != draft.occasion.observer.id else { return nil }
    return reader.withholding(of: standings[draft.id] ?? Standing(of: draft.occasion))
  }

  private func json(_ draft: Draft) -> JSON {
    let form = draft.form
    let withholding = withholding(of: draft)
    return [
      "draft": .string(draft.id.text), "rep": .string(draft.occasion.rep.id.text),
      "repName": .string(draft.occasion.rep.name), "rubric": .string(draft.rubric.key),
      "rubricVersion": .integer(draft.rubric.version), "kind": .string(draft.occasion.kind.rawValue),
      "started": .string(draft.started.iso8601), "answered": .integer(form.answeredCount),
      "of": .integer(form.asked.count),
      "answers": withholding == nil ? form.filled.answers : [:],
      "withheld": .string(withholding?.rawValue),
    ]
  }
}

extension FilledForm {
  /// The answers as a file that `score --answers` takes.
  public var asAnswersFile: JSON {
    [
      "answers": answers, "keep": keep?.json ?? .null, "commitment": commitment?.json ?? .null,
      "followUp": followUp?.json ?? .null, "summary": .string(summary),
    ]
  }

  /// What was answered, by criterion.
  var answers: JSON {
    let answered = ratings.filter { $0.answer != nil }
    return .object(Dictionary(uniqueKeysWithValues: answered.map { ($0.criterion, $0.asFileEntry) }))
  }
}

extension Rating {
  /// The rating as an answers file has it.
  var asFileEntry: JSON {
    var members: [String: JSON] = [:]
    if let (key, value) = answer?.member { members[key] = value }
    if let countFrom { members["from"] = .string(countFrom.rawValue) }
    if let evidence { members["evidence"] = .string(evidence) }
    return .object(members)
  }
}
