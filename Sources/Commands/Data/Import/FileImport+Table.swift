import Coaching
import Exchange
import Foundation
import Journal
import Reports

extension FileImport {
  /// Imports a file with columns.
  func importTable(at site: ImportSite) throws -> ImportReport {
    let folder = ProfileFolder(besideJournal: site.session.journalPath)
    let named = try options.profile.map { try folder.profile(named: $0) }
    let file = try open(site.input, as: named?.writing)
    let givens = try givens(at: site)
    let columns = try columns(of: file, named, folder, givens)
    let progress = ImportProgress(site.session)
    let conventions = try conventions(of: file, columns)
    let table = ImportTable(file: file, columns: columns, conventions: conventions, givens: givens)
    let reading = table.reading
    let recognition = Recognition(columns, folder)
    if !options.output.json {
      [reading.told, recognition.told].compactMap(\.self).forEach(site.session.remark)
    }
    let importing = try site.journal.importing(
      settings(source: columns.profile?.key ?? savedKey, headings: columns.headingsByField, at: site))
    let leftOut = try table.give(to: importing, kind, progress)
    let result = try importing.finish(progress: progress.moved)
    progress.end()
    try keepMapping(columns, of: result, in: folder, site)
    try RefusedRows(result, table).write(beside: site.input, options, site.session)
    return ImportReport(
      file: options.file, reading: reading, result: result, isTrial: options.dryRun,
      skipsRefused: options.skipBad, recognised: recognition.recognised, passedOver: leftOut.passedOver)
  }

  private func open(_ input: ImportInput, as writing: Profile.Writing?) throws -> CSVFile {
    try CSVFile(
      input.bytes,
      delimiter: try delimiter ?? writing?.delimiter.flatMap { CSVDelimiter($0) },
      encoding: options.encoding ?? writing?.encoding.flatMap { CSVEncoding(rawValue: $0) })
  }

  private func givens(at site: ImportSite) throws -> Givens {
    Givens(
      zone: try site.session.surroundings.zone(),
      rep: try rep.map { try site.journal.person(named: $0, as: .rep).name }, metric: metric,
      year: months?.year)
  }

  private func columns(of file: CSVFile, _ named: Profile?, _ folder: ProfileFolder, _ givens: Givens) throws
    -> Columns
  {
    if let named { return try Columns(of: kind, in: file.header, by: named, mapped: options.map, givens) }
    guard options.map.isEmpty else {
      return try Columns(of: kind, in: file.header, mapped: options.map, givens)
    }
    return try Columns(of: kind, in: file.header, kept: folder.saved, givens)
  }

  /// How numbers and dates are written, which takes a reading of the whole file where nobody says.
  private func conventions(of file: CSVFile, _ columns: Columns) throws -> Conventions {
    var survey = Survey(columns, decimal: options.decimal, dates: options.dates)
    if !survey.isNeedless { try file.forEachRecord { survey.note($0) } }
    return survey.conventions
  }

  /// What was said to stand between the columns.
  private var delimiter: CSVDelimiter? {
    get throws {
      guard let typed = options.delimiter else { return nil }
      guard let delimiter = CSVDelimiter(typed) else { throw ImportMistake.badDelimiter(typed) }
      return delimiter
    }
  }

  private var savedKey: String { options.saveAs ?? kind.rawValue }

  /// Keeps what `--map` said for the next time; what it said beside a profile only where that is wished.
  private func keepMapping(
    _ columns: Columns, of result: ImportResult, in folder: ProfileFolder, _ site: ImportSite
  ) throws {
    let isSaved = result.refused == 0 || options.skipBad
    let isWished = options.profile == nil || options.saveAs != nil
    guard !options.map.isEmpty, isWished, !options.dryRun, isSaved else { return }
    var profile = columns.profile(named: savedKey)
    profile.writing = Profile.Writing(
      delimiter: try delimiter?.character, encoding: options.encoding?.rawValue,
      decimal: options.decimal, dates: options.dates)
    let (file, isReplaced) = try folder.save(profile)
    site.session.remark(
      Wording(
        en:
          "The mapping is \(isReplaced ? "changed" : "kept") in \(file); a file with these headings needs no --map.",
        sv:
          "Mappningen är \(isReplaced ? "ändrad" : "sparad") i \(file); en fil med de rubrikerna behöver ingen --map."
      ))
  }
}
