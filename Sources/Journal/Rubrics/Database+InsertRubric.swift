import Coaching
import GRDB

extension Database {
  /// Inserts a version that is not there yet, and returns which row it is in.
  func insert(_ rubric: Rubric, text: String) throws -> Int {
    let version = try insertHead(of: rubric, text: text)
    for (level, meaning) in rubric.scale.sorted(by: { $0.key < $1.key }) {
      try insert(
        into: "scale",
        ["rubricVersion": version, "level": level, "meaningEn": meaning.en, "meaningSv": meaning.sv])
    }
    for (number, dimension) in rubric.dimensions.enumerated() {
      try insert(
        into: "dimension",
        [
          "rubricVersion": version, "dimension": dimension.key, "number": number + 1,
          "titleEn": dimension.title.en, "titleSv": dimension.title.sv, "weight": dimension.weight,
        ])
    }
    for (number, criterion) in rubric.criteria.enumerated() {
      try insert(criterion, number: number + 1, in: version)
    }
    try insert(rubric.askedLast, in: version)
    return version
  }

  /// Lets a version that is there take its counts over from the strokes that this file of it names.
  func replaceTallies(with rubric: Rubric, text: String, in version: Int) throws {
    try execute(sql: "UPDATE rubricVersion SET text = ? WHERE id = ?", arguments: [text, version])
    for criterion in rubric.criteria {
      try execute(
        sql: "UPDATE criterion SET tally = ? WHERE rubricVersion = ? AND criterion = ?",
        arguments: [criterion.tally?.rawValue, version, criterion.key])
    }
  }

  private func insertHead(of rubric: Rubric, text: String) throws -> Int {
    try insert(
      into: "rubricVersion",
      [
        "rubric": rubric.key, "version": rubric.version, "text": text, "titleEn": rubric.title.en,
        "titleSv": rubric.title.sv, "purposeEn": rubric.purpose.en, "purposeSv": rubric.purpose.sv,
        "minutes": rubric.minutes, "notObservedEn": rubric.notObserved.en,
        "notObservedSv": rubric.notObserved.sv, "keepRequired": rubric.evidence.keepRequired,
        "changeRequired": rubric.evidence.changeRequired, "asksAtLevelOne": rubric.evidence.asksAtLevelOne,
        "outsideTrendCriterion": rubric.outsideTrendWhen?.criterion,
        "outsideTrendOption": rubric.outsideTrendWhen?.option, "filledBy": rubric.filledBy.rawValue,
      ])
    return Int(lastInsertedRowID)
  }

  private func insert(_ criterion: Criterion, number: Int, in version: Int) throws {
    try insert(
      into: "criterion",
      [
        "rubricVersion": version, "criterion": criterion.key, "number": number,
        "dimension": criterion.dimension, "kind": criterion.kind.rawValue, "isCore": criterion.isCore,
        "weight": criterion.weight, "askEn": criterion.ask.en, "askSv": criterion.ask.sv,
        "countsEn": criterion.counts?.en, "countsSv": criterion.counts?.sv,
        "noOccasionEn": criterion.noOccasion?.en, "noOccasionSv": criterion.noOccasion?.sv,
        "drillEn": criterion.drill?.en, "drillSv": criterion.drill?.sv,
        "skipCriterion": criterion.skipWhen?.criterion, "skipOption": criterion.skipWhen?.option,
        "tally": criterion.tally?.rawValue,
      ])
    try insertLevels(of: criterion, in: version)
    try insertOptions(of: criterion, in: version)
  }

  private func insertLevels(of criterion: Criterion, in version: Int) throws {
    for (level, descriptor) in criterion.levels.sorted(by: { $0.key < $1.key }) {
      try insert(
        into: "criterionLevel",
        [
          "rubricVersion": version, "criterion": criterion.key, "level": level,
          "descriptorEn": descriptor.en, "descriptorSv": descriptor.sv,
        ])
    }
  }

  private func insertOptions(of criterion: Criterion, in version: Int) throws {
    for (number, option) in criterion.options.enumerated() {
      try insert(
        into: "criterionOption",
        [
          "rubricVersion": version, "criterion": criterion.key, "option": option.key,
          "number": number + 1, "titleEn": option.title.en, "titleSv": option.title.sv,
        ])
    }
  }

  private func insert(_ askedLast: Rubric.AskedLast?, in version: Int) throws {
    for (number, scenario) in (askedLast?.scenarios ?? []).enumerated() {
      try insert(
        into: "askedLastScenario",
        ["rubricVersion": version, "number": number + 1, "scenario": scenario.rawValue])
    }
    for (number, criterion) in (askedLast?.criteria ?? []).enumerated() {
      try insert(
        into: "askedLastCriterion",
        ["rubricVersion": version, "number": number + 1, "criterion": criterion])
    }
  }
}
