import Foundation
import TestSupport
import Testing

private let crm = URL(filePath: #filePath).deletingLastPathComponent().appending(
  path: "../../../shared/data/crm"
)
.standardizedFileURL

/// A real CRM's export (14,277 deals of 30 reps), where it is beside the repository.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: crm.path)))
struct RealDealsTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    _ = try workplace.run("init", "--as", "Eva Ek")
  }

  private func take(_ kind: String, _ file: String, _ options: String...) throws -> [Int] {
    let result = try workplace.program.run(
      ["import", kind, crm.appending(path: file).path, "--json"] + options,
      environment: workplace.environment,
      in: workplace.folder)
    let json = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
    return ["inserted", "updated", "unchanged", "refused"].map { json?[$0] as? Int ?? -1 }
  }

  @Test func `it is wholly imported, and unchanged the second time`() throws {
    let people = try take(
      "people", "sales_teams.csv", "--map", "name=sales_agent", "--map", "manager=manager", "--map",
      "team=regional_office", "--create")
    #expect(people == [30, 0, 0, 0])
    let customers = try take("customers", "accounts.csv", "--map", "name=account")
    #expect(customers[0] > 50)
    #expect(customers[3] == 0)
    let deals = try take(
      "deals", "sales_pipeline.csv", "--map", "id=opportunity_id", "--map", "rep=sales_agent", "--map",
      "customer=account", "--map", "status=deal_stage", "--map", "created=created_on", "--map",
      "closed=close_date", "--map", "value=close_value", "--map", "type=product", "--create")
    #expect(deals == [14_277, 0, 0, 0])
    #expect(try take("deals", "sales_pipeline.csv") == [0, 0, 14_277, 0])
  }
}
