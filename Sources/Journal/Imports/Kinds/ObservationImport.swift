import Coaching
import GRDB

/// Meetings that were scored before Pitchside, known by their source and the id they have there.
///
/// A recorded observation is never changed: a corrected file adds a revision.
final class ObservationImport: KindOfImport {
  private let settings: Importing.Settings
  private let records: ImportedRecords
  private var random = SystemRandomNumberGenerator()

  init(_ settings: Importing.Settings, source: Int?) {
    self.settings = settings
    records = ImportedRecords(kind: "observation", source: source)
  }

  func isKnown(_ identity: ImportIdentity, at place: ImportPlace) throws -> Bool {
    try records.known(identity.id, in: place.journal)?.fingerprint == identity.fingerprint
  }

  func take(_ row: ImportedRow, _ from: ImportedFrom, at place: ImportPlace) throws -> TakenRow {
    guard case .observation(let row) = row, let rubric = settings.rubric?.rubric else { return .refused([]) }
    var names = NamesOfRow(from, at: place)
    let said = try said(by: row, rubric, &names, at: place)
    guard names.problems.isEmpty, let said else { return .refused(names.problems) }
    let known = try records.known(row.id, in: place.journal)
    guard let id = try known?.record ?? ownID(row.id, in: place.journal) else {
      try stage(said, from, at: place)
      return .inserted(key: row.id)
    }
    let stored = try place.journal.observation(Observation.ID(id), revision: nil)
    if let moved = said.difference(from: stored) {
      names.refuse(moved, nil, isRecorded)
      return .refused(names.problems)
    }
    guard said.merged(with: stored.form).untimed != stored.form.untimed else {
      return .unchanged(key: row.id)
    }
    guard known != nil else {
      names.refuse("id", row.id, isOurs(id))
      return .refused(names.problems)
    }
    try stage(said, from, at: place)
    return .updated(key: row.id)
  }

  /// The id of an observation of the journal's own, as an export has it; `nil` for any other.
  private func ownID(_ id: String, in journal: Database) throws -> String? {
    try journal.hasRow("SELECT 1 FROM observation WHERE id = ?", [id]) ? id : nil
  }

  private func said(
    by row: ObservationRow, _ rubric: Rubric, _ names: inout NamesOfRow, at place: ImportPlace
  )
    throws -> SaidOfObservation?
  {
    let rep = try names.person(row.rep, as: .rep, in: "rep")
    let observer = try names.person(row.observer, as: .observer, in: "observer")
    let form = FilledForm(imported: row, by: rubric) { names.refuse($0, $1, $2) }
    if row.kind == .calibration { names.refuse("kind", row.kind?.rawValue, noCase) }
    if let rep, let observer, let wrong = wrongObserver(row.kind ?? .manager, isRep: rep == observer) {
      names.refuse("observer", row.observer, wrong)
    }
    let customer = try names.customer(row.customer)
    guard names.problems.isEmpty, let rep, let observer else { return nil }
    return SaidOfObservation(
      row, rep: Person.ID(rep), observer: Person.ID(observer), customer: customer.map { Customer.ID($0) },
      form: form)
  }

  private func stage(_ said: SaidOfObservation, _ from: ImportedFrom, at place: ImportPlace) throws {
    var values = PackedValues()
    said.pack(into: &values, fingerprint: from.fingerprint)
    // In the order of the meetings, as they would have been recorded.
    try place.runs.add(values, number: from.number, key: said.row.met.utc)
  }
}

// MARK: Moving

extension ObservationImport {
  func move(_ values: inout UnpackedValues, to journal: Database, source: Int) throws {
    guard let (rubric, text) = settings.rubric, let said = SaidOfObservation(&values, rubric: rubric),
      let fingerprint = values.integer()
    else { throw FileProblem.damaged }
    let records = ImportedRecords(kind: "observation", source: source)
    let known = try records.known(said.row.id, in: journal)
    let id =
      try known.map { Observation.ID($0.record) }.map { try amend($0, said, rubric, in: journal) }
      ?? record(said, rubric, text, in: journal)
    try records.note(said.row.id, is: id.text, fingerprint: fingerprint, source: source, in: journal)
  }

  private func record(_ said: SaidOfObservation, _ rubric: Rubric, _ text: String?, in journal: Database)
    throws
    -> Observation.ID
  {
    var occasion = said.occasion(
      rep: try journal.person(said.rep), observer: try journal.person(said.observer),
      customer: try said.customer.flatMap { try journal.customer(named: $0.text, suggesting: false) })
    if occasion.kind.isOfMeeting {
      occasion.meeting = try meeting(of: said, in: journal) ?? Meeting.ID(at: settings.now, using: &random)
    }
    let id = Observation.ID(at: settings.now, using: &random)
    let observation = NewObservation(
      id: id, occasion: occasion, rubric: rubric, rubricText: text, form: said.form,
      commitment: Commitment.ID(id.text), recorded: settings.now)
    try journal.record(observation, in: journal.store(rubric, text: text))
    return id
  }

  /// The meeting that was seen, where the journal has it.
  private func meeting(of said: SaidOfObservation, in journal: Database) throws -> Meeting.ID? {
    try journal.meetings(
      "WHERE meeting.rep = ? AND met = ? AND customer IS ?",
      [said.rep.text, said.row.met.utc, said.customer?.text]
    ).first?.id
  }

  private func amend(_ id: Observation.ID, _ said: SaidOfObservation, _ rubric: Rubric, in journal: Database)
    throws -> Observation.ID
  {
    let stored = try journal.observation(id, revision: nil)
    let revision = NewRevision(
      observation: id, number: stored.revision + 1, by: stored.occasion.observer.id, at: settings.now,
      because: corrected.text, commitment: Commitment.ID(id.text))
    try journal.insert(said.merged(with: stored.form), by: stored.rubric, as: revision)
    try journal.execute(
      sql: "UPDATE observation SET revision = ? WHERE id = ?", arguments: [revision.number, id.text])
    return id
  }
}

private func wrongObserver(_ kind: Observation.Kind, isRep: Bool) -> Wording? {
  switch kind {
  case .self where !isRep:
    Wording(
      en: "an own view is the rep's; name the rep, or another kind",
      sv: "en egen bild är säljarens; ange säljaren, eller ett annat slag")
  case .manager where isRep, .peer where isRep:
    Wording(
      en: "nobody watches themselves; name who watched, or kind 'self'",
      sv: "ingen ser på sig själv; ange vem som såg på, eller slaget ”self”")
  default: nil
  }
}

private let noCase = Wording(
  en: "common cases are scored with 'pitchside score --case', not imported",
  sv: "övningsfall fylls i med ”pitchside score --case” och importeras inte")

private let isRecorded = Wording(
  en: "is another than what was recorded under this id, which stays as it is; give the row another id",
  sv: "är ett annat än det som är sparat under detta id, och det ligger fast; ge raden ett annat id")

private func isOurs(_ id: String) -> Wording {
  Wording(
    en: "was recorded here and says something else; put it right with 'pitchside amend \(id)'",
    sv: "är ifylld här och säger något annat; rätta den med ”pitchside amend \(id)”")
}

private let corrected = Wording(en: "Imported again, corrected", sv: "Importerad igen, rättad")
