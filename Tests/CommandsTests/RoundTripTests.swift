import Foundation
import TestSupport
import Testing

/// What was exported is imported again into the same journal.
struct RoundTripTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople()
    let deals =
      "id,rep,customer,status,value,created\n1,Åsa Lind,Norrvik,won,\"1234.5\",2026-10-01\n2,Åsa Lind,,open,,\n"
    _ = try workplace.run("import", "deals", "-", "--create", input: deals)
    _ = try workplace.run(
      "import", "deals", "-", "--create", "--source", "crm-norge",
      input: "id,rep,customer,status\n1,Åsa Lind,Fjord,lost\n3,Åsa Lind,Fjord,open\n")
    _ = try workplace.run(
      "import", "kpis", "-", input: "rep,metric,period,value\nÅsa Lind,calls,2026-10,12.5\n")
    let meetings = """
      id,rep,customer,at,until,scenario,place,status,outcome,nextStep,nextDate,margin
      m1,Åsa Lind,Norrvik,2026-11-02 10:00,2026-11-02 11:00,proposal,online,held,advance,"Draw it, together",2026-12-01,
      m2,Åsa Lind,Fjord,2026-11-30 10:00,,,,planned,,,,
      m3,Åsa Lind,,2026-11-10 10:00,,,,cancelled,,,,

      """
    _ = try workplace.run("import", "meetings", "-", input: meetings)
  }

  private func counts(_ json: Any) -> [Int] {
    let json = json as? [String: Any]
    return ["inserted", "updated", "unchanged", "refused"].map { json?[$0] as? Int ?? -1 }
  }

  @Test(arguments: [("deals", 4), ("kpis", 1), ("meetings", 3)])
  func `all of it is unchanged`(kind: String, rows: Int) throws {
    let exported = try workplace.run("export", kind, "--csv")
    #expect(counts(try workplace.json("import", kind, "-", input: exported.stdout)) == [0, 0, rows, 0])
  }

  @Test(arguments: ["meetings", "deals", "kpis", "observations"])
  func `what was noted by another clock is unchanged, too`(kind: String) throws {
    let workplace = try Workplace()
    _ = try workplace.run("demo", "--reps", "2", "--journal", "journal.sqlite")
    let exported = try workplace.run("export", kind, "--csv")
    let counts = counts(try workplace.json("import", kind, "-", input: exported.stdout))
    #expect(counts[2] > 10)
    #expect(counts.reduce(0, +) == counts[2])
  }

  @Test func `a deal is changed in the program that its row names`() throws {
    let exported = try workplace.run("export", "deals", "--csv").stdout
    let changed = exported.split(separator: "\n").map { line in
      line.contains("crm-norge") ? String(line).replacing(",lost,", with: ",won,") : String(line)
    }.joined(separator: "\n")
    #expect(counts(try workplace.json("import", "deals", "-", input: changed)) == [0, 1, 3, 0])
    let after = try workplace.run("export", "deals", "--csv").stdout
    #expect(after.split(separator: "\n").count { $0.contains(",won,") } == 2)
  }

  @Test func `the same rows go into another journal as they were, the programs among it`() throws {
    let exported = try workplace.run("export", "deals", "--csv").stdout
    let named = exported.split(separator: "\n").map { line in
      line.replacing(/,[0-9a-f-]{36},/, with: ",Åsa Lind,")
    }.joined(separator: "\n")
    let other = try Workplace.withPeople()
    #expect(counts(try other.json("import", "deals", "-", "--create", input: named)) == [4, 0, 0, 0])
    let again = try other.run("export", "deals", "--csv").stdout
    #expect(again.split(separator: "\n").count { $0.contains("crm-norge") } == 2)
  }

  @Test func `two rows of one id and one program are still refused`() throws {
    let rows = "id,source,rep,status\n9,crm,Åsa Lind,open\n9,crm,Åsa Lind,won\n9,other,Åsa Lind,won\n"
    let result = try workplace.run("import", "deals", "-", input: rows)
    #expect(result.exitCode == 2)
    #expect(result.stdout.contains("2 refused"))
    #expect(result.stdout.contains("stands on line 3 as well"))
  }

  @Test func `a program without a name is wrong use`() throws {
    let result = try workplace.run("import", "deals", "-", "--source", " ", input: "id\n")
    #expect(result.exitCode == 64)
    #expect(result.stderr.contains("--source has no name"))
  }
}
