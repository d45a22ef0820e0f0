import Testing
import Text

struct NumberTests {
  @Test(arguments: [
    (0, "0"), (1, "1"), (999, "999"), (1000, "1\u{A0}000"), (-200_000, "−200\u{A0}000"),
    (1_234_567, "1\u{A0}234\u{A0}567"), (Int.min, "−9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}808"),
  ])
  func `whole numbers are grouped by threes`(number: Int, text: String) {
    #expect(Convention.swedish.count(number) == text)
    #expect(Convention.english.count(number) == text.replacing("\u{A0}", with: ","))
  }

  @Test(arguments: [
    (0, 0, "0"), (0, 1, "0,0"), (1234.5, 1, "1\u{A0}234,5"), (-1234.5, 2, "−1\u{A0}234,50"), (3.7, 0, "4"),
    (12, -1, "12"), (1e-7, 3, "0,000"), (999.96, 1, "1\u{A0}000,0"),
    (1e15, 0, "1\u{A0}000\u{A0}000\u{A0}000\u{A0}000\u{A0}000"),
  ])
  func `a Swedish number has a comma and no-break spaces`(value: Double, decimals: Int, text: String) {
    #expect(Convention.swedish.number(value, decimals: decimals) == text)
  }

  @Test(arguments: [(1234.5, 1, "1,234.5"), (-0.25, 2, "−0.25"), (1e20, 0, "100,000,000,000,000,000,000")])
  func `an English number has a point and commas`(value: Double, decimals: Int, text: String) {
    #expect(Convention.english.number(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (0.5, 0, "1"), (2.5, 0, "3"), (2.25, 1, "2.3"), (1.005, 2, "1.01"), (-2.5, 0, "−3"), (2.449, 1, "2.4"),
  ])
  func `halves are rounded away from zero`(value: Double, decimals: Int, text: String) {
    #expect(Convention.english.number(value, decimals: decimals) == text)
  }

  @Test(arguments: [-0.0, -0.04, -1e-300])
  func `nothing has no sign`(value: Double) {
    #expect(Convention.english.number(value, decimals: 1) == "0.0")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e200])
  func `what cannot be written is a dash`(value: Double) {
    #expect(Convention.swedish.number(value, decimals: 1) == "–")
  }

  @Test(arguments: [(0, "0 möten"), (1, "1 möte"), (2, "2 möten"), (1250, "1\u{A0}250 möten")])
  func `a noun follows its number`(number: Int, text: String) {
    #expect(Convention.swedish.plural(number, one: "möte", many: "möten") == text)
  }
}
