import Testing
import Text

struct NumberParsingTests {
  @Test(
    arguments: [
      ("0", 0), ("7", 7), ("007", 7), ("1234,5", 1234.5), ("1234.5", 1234.5), (",5", 0.5), (".5", 0.5),
      (" 12 ", 12),
      ("1 234,5", 1234.5), ("1\u{A0}234,5", 1234.5), ("1\u{202F}234 567", 1_234_567), ("1 234,567", 1234.567),
      ("1,234.5", 1234.5), ("1.234,5", 1234.5), ("1.234.567", 1_234_567), ("1,234,567", 1_234_567),
      ("1,234,567.8", 1_234_567.8), ("-3", -3), ("−3,25", -3.25), ("+3", 3), ("-0", 0), ("0,125", 0.125),
      ("1.234", 1.234),
    ], Convention.allCases)
  func `numbers are understood as people type them`(
    typed: (text: String, value: Double), convention: Convention
  ) {
    #expect(convention.parseNumber(typed.text) == typed.value)
  }

  @Test(
    arguments: [
      "", " ", "-", "+", ",", ".", "5,", "1 2", "12 34", "1,23,456", "1,2.3,4", "1.2,3.4", "--1", "- 1",
      "1e3", "0x10",
      "nan", "inf", "12 kr", "5 %", "ett", "٣", "１", "1\n234", "1 234.567.890",
      String(repeating: "9", count: 400),
    ], Convention.allCases)
  func `anything else is not a number`(text: String, convention: Convention) {
    #expect(convention.parseNumber(text) == nil)
  }

  @Test func `a comma before three digits groups them in English and is decimal in Swedish`() {
    #expect(Convention.english.parseNumber("200,000") == 200_000)
    #expect(Convention.swedish.parseNumber("200,000") == 200)
  }

  @Test(arguments: Convention.allCases, [0, 1, -2, 12.5, 999, 1000, -1234.5, 200_000, 1_234_567.875])
  func `what is written can be typed again`(convention: Convention, value: Double) {
    for decimals in 3...4 {
      #expect(convention.parseNumber(convention.number(value, decimals: decimals)) == value)
    }
    #expect(convention.parseNumber(convention.number(value, decimals: 0)) == value.rounded())
  }
}
