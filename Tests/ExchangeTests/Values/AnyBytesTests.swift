import Coaching
import Testing

@testable import Exchange

struct AnyBytesTests {
  @Test func `whatever stands in a field is read or refused, and never ends the program`() {
    let pieces = [
      "0", "1", "9", "23", "2026", "45631", "999999999", ",", ".", "'", "-", "/", ":", " ", "\u{A0}",
      "\u{202F}",
      "\u{2212}", "(", ")", "kr", "SEK", "$", "e", "E+", "T", "Z", "+01", "PM", "nov", "maj", "Q", "kv", "v.",
      "W", "é",
      "",
    ]
    var state: UInt64 = 4
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      var bytes = Array(text.utf8)
      if state % 7 == 0, !bytes.isEmpty { bytes.removeLast() }
      if let value = WrittenNumber(bytes[...]).value(by: .comma) { #expect(value.isFinite) }
      if let day = WrittenDate(bytes[...]).day.day(by: .dmy) {
        #expect((0...9999).contains(day.components.year))
      }
      if let clock = WrittenClock(bytes[...]) { #expect((0..<86_400_000).contains(clock.milliseconds)) }
      if let period = WrittenPeriod.period(bytes[...], by: .dmy) { #expect(period.first <= period.last) }
    }
  }
}
