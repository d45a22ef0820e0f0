import Testing

@testable import Exchange

struct WrittenNumberTests {
  @Test(
    arguments: [
      ("12 345,50", 12345.5), ("12\u{A0}345,50", 12345.5), ("12\u{202F}345,50", 12345.5),
      ("12\u{2009}345,50", 12345.5), ("12.345,50", 12345.5), ("1.234.567,8", 1_234_567.8),
      ("12345,5", 12345.5),
      ("1.234.567", 1_234_567), ("0,125", 0.125), ("12345,678", 12345.678), ("1,2E+05", 120000),
      ("12 345,678", 12345.678), ("1 234,50 kr", 1234.5), ("-1 234,50", -1234.5), ("\u{2212}7,5", -7.5),
    ] as [(String, Double)])
  func `a number with a comma before its decimals can be read in one way`(text: String, value: Double) {
    #expect(number(text) == .sure(value, .comma))
  }

  @Test(
    arguments: [
      ("12,345.50", 12345.5), ("1'234.50", 1234.5), ("1\u{2019}234.50", 1234.5), ("500.0", 500),
      ("$1,234,567", 1_234_567),
      ("$1,234.5", 1234.5), (".5", 0.5), ("0.125", 0.125), ("1.5e3", 1500), ("(1,234.50)", -1234.5),
      ("€ 99.95", 99.95), ("99.95-", -99.95), ("-$3.10", -3.1), ("SEK 3.10", 3.1),
    ] as [(String, Double)])
  func `a number with a point before its decimals can be read in one way`(text: String, value: Double) {
    #expect(number(text) == .sure(value, .point))
  }

  @Test(
    arguments: [
      ("0", 0), ("12345", 12345), ("12 345", 12345), ("1 234 567 kr", 1_234_567), ("007", 7), ("-5", -5),
      ("5\u{2212}", -5), ("(1 200)", -1200), ("250:-", 250), ("1e3", 1000), (" 42 ", 42), ("SEK 12", 12),
    ] as [(String, Double)])
  func `a whole number tells nothing of decimals`(text: String, value: Double) {
    #expect(number(text) == .whole(value))
  }

  @Test func `one sign before three digits can be read in two ways until the file tells`() {
    #expect(number("1,234") == .either(.comma, decimals: 1.234, thousands: 1234))
    #expect(number("-12.500 kr") == .either(.point, decimals: -12.5, thousands: -12500))
    #expect(number("1,234").value(by: nil) == nil)
    #expect(number("1,234").value(by: .comma) == 1.234)
    #expect(number("1,234").value(by: .point) == 1234)
  }

  @Test(arguments: ["", " ", "-", "\u{2013}", "\u{A0}"])
  func `a dash or a blank is nothing, which is not nought`(text: String) {
    #expect(number(text) == .nothing)
    #expect(number(text).value(by: .comma) == nil)
  }

  @Test(
    arguments: [
      "1e400", "NaN", "inf", "12 tkr", "1,2,3", "1 2", "5,", "12 34", "abc", "1.234,567,8", "--5", "-5-",
      "1'23", "kr",
      "1.2.3,4", "12 %", "e5", "1e", "0x10", "1,234.567.8",
    ])
  func `what is no number is none`(text: String) {
    #expect(number(text) == .none)
  }

  @Test func `a sign that the file does not have is no number there`() {
    #expect(number("1.5").value(by: .comma) == nil)
    #expect(number("1.5").value(by: nil) == 1.5)
  }

  private func number(_ text: String) -> WrittenNumber { WrittenNumber(Array(text.utf8)[...]) }
}
