import Exchange
import Testing

struct CSVRecordTests {
  @Test func `a record gives back its fields, empty ones too`() {
    let record = CSVRecord(line: 3, fields: ["Åsa", "", "12 345,50"])
    #expect(record.line == 3)
    #expect((0..<record.count).map { record[$0] } == ["Åsa", "", "12 345,50"])
  }

  @Test func `a record can have no field`() {
    #expect(CSVRecord(line: 1, fields: []).count == 0)
  }
}
