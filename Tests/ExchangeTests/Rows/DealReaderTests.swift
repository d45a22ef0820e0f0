import Coaching
import Exchange
import Foundation
import Testing

struct DealReaderTests {
  @Test func `a deal is read with all that the file says of it`() throws {
    let sheet = Sheet(
      "id|rep|customer|status|created|closed|expectedClose|value|margin|stage|type|nextDate|currency",
      "0007| Åsa Lind |Volvo|Vunnen|2026-01-02|2026-02-03|2026-02-10|12 345,50|4000|Avtal|Ny|2026-03-01|SEK")
    let (rows, problems) = try sheet.read(.deals, DealReader.self)
    #expect(problems.isEmpty)
    #expect(
      rows == [
        DealRow(
          id: "0007", rep: "Åsa Lind", customer: "Volvo", status: .won,
          facts: Deal.Facts(
            created: Day(iso8601: "2026-01-02"), closed: Day(iso8601: "2026-02-03"),
            expectedClose: Day(iso8601: "2026-02-10"), value: 12345.5, margin: 4000, stage: "Avtal",
            type: "Ny",
            nextDate: Day(iso8601: "2026-03-01"), currency: "SEK"))
      ])
  }

  @Test func `what a file does not say is nothing, which is not nought`() throws {
    let (rows, _) = try Sheet("id|rep|status|value|customer", "1|Åsa|open||", "2|Åsa|lost|0|").read(
      .deals, DealReader.self)
    #expect(rows[0] == DealRow(id: "1", rep: "Åsa", status: .open))
    #expect(rows[1].facts.value == 0)
  }

  @Test func `every problem of a row is told with its line, column and value`() throws {
    let sheet = Sheet(
      "id|rep|status|value|created", "|  |Signerad|1e400|2026-02-30", "2|Åsa|won|5|2026-02-03")
    let (rows, problems) = try sheet.read(.deals, DealReader.self)
    #expect(rows.count == 1)
    #expect(problems.map(\.line) == [2, 2, 2, 2, 2])
    #expect(problems.map(\.column) == ["status", "id", "rep", "created", "value"])
    #expect(problems.map(\.value) == ["Signerad", nil, nil, "2026-02-30", "1e400"])
    #expect(problems[1].message.en == "id is empty; every row of deals needs it")
    #expect(
      problems[0].message.en.hasPrefix(
        "this word for status is not known; use open, won, lost (--help has them all), or give it"))
    #expect(
      problems[0].message.sv.contains("; använd öppen, vunnen, förlorad (alla står i --help), eller ge"))
    #expect(
      problems[4].message.sv
        == "det här är inget tal; skriv det som 12345.50 eller 12345,50, eller lämna tomt")
  }

  @Test(
    arguments: [
      ("In_Progress", Deal.Status.open), ("Prospecting", .open), ("Engaging", .open), ("Stalled", .open),
      ("pågående", .open), ("ÖPPEN", .open), ("Closed Won", .won), ("closed-won", .won), ("Sold", .won),
      ("vunnen", .won),
      ("Closed Lost", .lost), ("Förlorad", .lost), ("Won (Pipeline A)", .won),
    ])
  func `the words of other programs are known`(word: String, status: Deal.Status) throws {
    let (rows, problems) = try Sheet("id|rep|status", "1|Åsa|\(word)").read(.deals, DealReader.self)
    #expect(rows.first?.status == status)
    #expect(problems.isEmpty)
  }

  @Test func `a profile gives a word of one's own a meaning`() throws {
    let json =
      #"{"profile":"x","kind":"deals","map":{"id":"a","rep":"b","status":"c"},"words":{"status":{"Signerad":"won"}}}"#
    let profile = try Profile(json: Data(json.utf8))
    let (rows, _) = try Sheet("a|b|c", "1|Åsa|signerad").read(.deals, DealReader.self, by: profile)
    #expect(rows.first?.status == .won)
  }

  @Test func `a close date is the expected one while a deal is open`() throws {
    let sheet = Sheet(
      "Record ID|Deal Stage|Deal owner|Close Date|Amount", "1|Contract Sent|Åsa|2026-11-23 10:00|1000",
      "2|Closed Won|Åsa|2026-11-23 10:00|1000")
    let (rows, problems) = try sheet.read(.deals, DealReader.self)
    #expect(problems.isEmpty)
    #expect(rows.map(\.facts.expectedClose) == [Day(iso8601: "2026-11-23"), nil])
    #expect(rows.map(\.facts.closed) == [nil, Day(iso8601: "2026-11-23")])
  }

  @Test func `of several columns for a field the first that is filled counts`() throws {
    let sheet = Sheet(
      "Deal - ID|Deal - Owner|Deal - Status|Deal - Won time|Deal - Lost time", "1|Åsa|won|45631.0|",
      "2|Åsa|lost||45632")
    let (rows, _) = try sheet.read(.deals, DealReader.self)
    #expect(rows.map(\.facts.closed) == [Day(iso8601: "2024-12-05"), Day(iso8601: "2024-12-06")])
  }
}
