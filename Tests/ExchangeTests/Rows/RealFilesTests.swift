import Coaching
import Exchange
import Foundation
import Testing

/// The files of a real sales organisation, read from the shared folder beside the checkout.
struct RealFilesTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data/crm")

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  @Test(.enabled(if: isThere, "skipped: ../shared/data/crm is not here"))
  func `all deals of a real pipeline become rows`() throws {
    let maps = [
      "id=opportunity_id", "rep=sales_agent", "customer=account", "status=deal_stage", "created=created_on",
      "closed=close_date", "value=close_value", "type=product",
    ]
    let rows = try read("sales_pipeline.csv", .deals, DealReader.self, mapped: maps)
    #expect(rows.count == 14_277)
    #expect(Set(rows.map(\.id)).count == 14_277)
    #expect(Set(rows.map(\.rep)).count == 30)
    #expect(rows.count { $0.status == .won } == 6438)
    #expect(rows.count { $0.status == .lost } == 3493)
    #expect(rows.contains { $0.customer == nil })
    #expect(rows.contains { $0.status == .won && $0.facts.value == nil })
    #expect(rows[0].facts.value == 500)
    #expect(rows[0].facts.closed == Day(iso8601: "2017-05-06"))
  }

  @Test(.enabled(if: isThere, "skipped: ../shared/data/crm is not here"))
  func `a real organisation's people and customers become rows`() throws {
    let people = try read(
      "sales_teams.csv", .people, PersonReader.self,
      mapped: ["name=sales_agent", "manager=manager", "team=regional_office"])
    #expect(people.count == 30)
    #expect(people.allSatisfy { $0.manager != nil && $0.team != nil })
    let customers = try read("accounts.csv", .customers, CustomerReader.self, mapped: ["name=account"])
    #expect(customers.count > 80)
  }

  private func read<Reader: RowReader>(
    _ name: String, _ kind: ImportKind, _: Reader.Type, mapped maps: [String]
  ) throws -> [Reader.Row] {
    let file = try CSVFile(path: Self.folder.appending(path: name).path)
    let columns = try Columns(of: kind, in: file.header, mapped: maps, .swedish)
    var survey = Survey(columns)
    try file.forEachRecord { survey.note($0) }
    var reader = Reader(columns, survey.conventions, .swedish)
    var rows: [Reader.Row] = []
    try file.forEachRecord { rows.append(try reader.row(from: $0).get()) }
    return rows
  }
}
