import Coaching

/// What a file says of a meeting that was scored, its names and answers settled.
struct SaidOfObservation {
  let row: ObservationRow
  let rep: Person.ID
  let observer: Person.ID
  let customer: Customer.ID?
  let form: FilledForm

  var kind: Observation.Kind { row.kind ?? .manager }

  init(
    _ row: ObservationRow, rep: Person.ID, observer: Person.ID, customer: Customer.ID?, form: FilledForm
  ) {
    self.row = row
    self.rep = rep
    self.observer = observer
    self.customer = customer
    self.form = form
  }

  func occasion(rep: Person, observer: Person, customer: Customer?) -> Occasion {
    Occasion(
      kind: kind, rep: rep.reference, observer: observer.reference, customer: customer,
      scenario: row.scenario,
      met: row.met)
  }

  /// The field that says something else than what was recorded and cannot be amended; `nil` when none does.
  func difference(from stored: Observation) -> String? {
    if rep != stored.occasion.rep.id { return "rep" }
    if observer != stored.occasion.observer.id { return "observer" }
    if row.met.toTheSecond.milliseconds != stored.occasion.met.milliseconds { return "met" }
    if kind != stored.occasion.kind { return "kind" }
    if let customer, customer != stored.occasion.customer?.id { return "customer" }
    return nil
  }

  /// What was recorded with the answers that the file has; the rest stays.
  func merged(with stored: FilledForm) -> FilledForm {
    var form = stored
    for rating in self.form.ratings {
      guard let answer = rating.answer, answer != stored[rating.criterion]?.answer else { continue }
      form[rating.criterion]?.answer = answer
      form[rating.criterion]?.countFrom = rating.countFrom
    }
    return form
  }
}

extension FilledForm {
  /// What a row of a file says by a rubric; everything that is wrong goes to a closure, with its column and value.
  init(imported row: ObservationRow, by rubric: Rubric, refusing refuse: (String, String?, Wording) -> Void) {
    self.init(empty: rubric)
    for (key, cell) in row.answers.sorted(by: { $0.key < $1.key }) {
      guard !cell.allSatisfy(\.isWhitespace) else { continue }
      guard let criterion = rubric.criteria.first(where: { $0.key == key }) else {
        let problem = FormProblem.unknownCriterion(
          key, suggestions: nearest(to: key, among: rubric.criteria.map(\.key)))
        refuse("criterion.\(key)", nil, [problem.message, problem.remedy].joined(separator: "; "))
        continue
      }
      guard let answer = criterion.answer(imported: cell) else {
        refuse("criterion.\(key)", cell, criterion.importable)
        continue
      }
      self[key] = Rating(key, answer)
    }
    for criterion in rubric.criteria {
      guard let condition = criterion.skipWhen, meets(condition), self[criterion.key]?.state == .rated else {
        continue
      }
      let problem = FormProblem.contradiction(criterion.key, condition)
      refuse("criterion.\(criterion.key)", row.answers[criterion.key], problem.message)
    }
  }
}

// MARK: Waiting

extension SaidOfObservation {
  func pack(into values: inout PackedValues, fingerprint: UInt64) {
    for text in [row.id, rep.text, observer.text, customer?.text] { values.add(text) }
    for text in [row.kind?.rawValue, row.scenario?.rawValue] { values.add(text) }
    values.add(row.met)
    let answered = row.answers.filter { !$0.value.isEmpty }
    values.add(answered.count)
    for (key, cell) in answered {
      values.add(key)
      values.add(cell)
    }
    values.add(Int(Int64(bitPattern: fingerprint)))
  }

  /// Reads what was packed, up to the fingerprint; `nil` when it is something else.
  init?(_ values: inout UnpackedValues, rubric: Rubric) {
    guard let id = values.text(), let rep = values.text(), let observer = values.text() else { return nil }
    let customer = values.text()
    let (kind, scenario): (Observation.Kind?, Scenario?) = (values.keyed(), values.keyed())
    guard let met = values.moment(), let count = values.integer() else { return nil }
    var answers: [String: String] = [:]
    for _ in 0..<count {
      guard let key = values.text(), let cell = values.text() else { return nil }
      answers[key] = cell
    }
    let row = ObservationRow(
      id: id, rep: "", observer: "", met: met, kind: kind, scenario: scenario, answers: answers)
    self.init(
      row, rep: Person.ID(rep), observer: Person.ID(observer), customer: customer.map { Customer.ID($0) },
      form: FilledForm(imported: row, by: rubric) { _, _, _ in })
  }
}
