import ArgumentParser
import Coaching
import Exchange
import Foundation
import Journal
import Reports

/// Imports one file: finds out how it is written, gives its rows to the journal, and tells what became of them.
struct FileImport {
  let kind: ImportKind
  let options: ImportOptions
  var rep: String?
  var metric: String?
  var months: MonthColumns?
  /// Whether entries of a calendar are taken that nobody from outside is invited to.
  let keepsAll: Bool
  /// The key of what observations were filled in with; `nil` for other kinds.
  var rubric: String?

  init(
    _ kind: ImportKind, _ options: ImportOptions, rep: String? = nil, metric: String? = nil,
    months: MonthColumns? = nil, rubric: String? = nil, keepsAll: Bool = false
  ) {
    self.kind = kind
    self.options = options
    self.rep = rep
    self.metric = metric
    self.months = months
    self.rubric = rubric
    self.keepsAll = keepsAll
  }

  /// - Throws: What is wrong; code 2 when rows were refused.
  func run() throws {
    try check()
    let session = try Session(options.common)
    let input = try ImportInput(options.file)
    let journal = try session.openJournal()
    if !options.output.json {
      try UnfinishedImports(in: journal, of: kind, now: session.now).remarks(importing: input.fileName)
        .forEach(session.remark)
    }
    let site = ImportSite(session: session, journal: journal, input: input)
    let report = try input.isCalendar ? importCalendar(at: site) : importTable(at: site)
    try session.write(report, inSentences: true, asJSON: options.output.json)
    if report.result.refused > 0 { throw ExitCode(2) }
  }

  private func check() throws {
    if options.saveAs != nil, options.map.isEmpty {
      throw ImportMistake.needs(option: "--save-as", other: "--map")
    }
    if let source = options.source, FreeText.cleaned(source) == nil { throw ImportMistake.emptySource }
    try months?.check()
    if let key = options.saveAs { try Profile.checkSavedKey(key) }
  }

  /// What is imported and how, for the journal; its ids are known by the source unless another was said.
  func settings(source: String, headings: [String: String], at site: ImportSite) throws -> Importing.Settings
  {
    var settings = Importing.Settings(
      kind: kind, source: FreeText.cleaned(options.source) ?? source, file: site.input.fileName,
      now: site.session.now)
    settings.addsMissing = options.create
    settings.skipsRefused = options.skipBad
    settings.isTrial = options.dryRun
    settings.headings = headings
    if let rubric {
      let found = try site.session.rubric(rubric, in: site.journal)
      settings.rubric = (found.rubric, found.text)
    }
    return settings
  }
}

/// What an import works with.
struct ImportSite {
  let session: Session
  let journal: Journal
  let input: ImportInput
}

/// Figures with a column a month.
struct MonthColumns {
  let isWide: Bool
  let year: Int?

  func check() throws {
    if isWide, year == nil { throw ImportMistake.needs(option: "--wide", other: "--year") }
    if !isWide, year != nil { throw ImportMistake.needs(option: "--year", other: "--wide") }
    if let year, !Session.years.contains(year) { throw ImportMistake.yearOutOfRange(year) }
  }
}
