import Coaching
import Exchange
import Testing

struct CalendarTextTests {
  private static let scope = CalendarScope.firm.with { $0.customers = ["Åkeri Öst"] }
  private static let file = Calendar.entry(
    "DTSTART:20261123T130000", "SUMMARY:Besök hos Åkeri Öst", scope: scope)

  private func customers(_ bytes: [UInt8], pieces: Int = .max) -> [String?] {
    Calendar.Read(bytes, Self.scope, pieces: pieces).rows.map(\.customer)
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func `lines end with CR LF, LF or CR, and are counted so`(end: String) {
    let text = Self.file.text.replacing("\r\n", with: end)
    #expect(customers(Array(text.utf8)) == ["Åkeri Öst"])
    let broken = Calendar.Read(Array(text.replacing("DTSTART:2026", with: "\(end)DTSTART:x").utf8))
    #expect(broken.meetings.problems.map(\.line) == [8])
  }

  @Test(arguments: 1...40)
  func `folds may stand anywhere, also within a character`(width: Int) {
    var bytes: [UInt8] = []
    for (place, byte) in Array(Self.file.text.utf8).enumerated() {
      if place % width == 0, place > 0, byte != 10, bytes.last != 10 { bytes += [13, 10, 32] }
      bytes.append(byte)
    }
    #expect(customers(bytes) == ["Åkeri Öst"])
    #expect(customers(bytes, pieces: 1) == ["Åkeri Öst"])
  }

  @Test func `a folded line has the number it begins on`() {
    let read = Calendar.entry("DESCRIPTION:one\r\n two\r\n\tthree", "DTSTART:so\r\n on").read()
    #expect(read.meetings.problems.map(\.line) == [10])
    #expect(read.meetings.problems.map(\.value) == ["soon"])
  }

  @Test func `UTF-8 with a mark, UTF-16 and Windows-1252 are read`() {
    let utf8 = Calendar.Read([0xEF, 0xBB, 0xBF] + Array(Self.file.text.utf8), Self.scope)
    #expect(utf8.rows.map(\.customer) == ["Åkeri Öst"])
    #expect(utf8.meetings.encoding == .utf8)
    let little = Self.file.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Self.file.text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, [0xFF, 0xFE] + little, big, [0xFE, 0xFF] + big] {
      #expect(customers(bytes) == ["Åkeri Öst"])
      #expect(customers(bytes, pieces: 1) == ["Åkeri Öst"])
      #expect(Calendar.Read(bytes).meetings.encoding == .utf16)
    }
    let latin = Self.file.text.unicodeScalars.map { UInt8($0.value) }
    #expect(customers(latin) == ["Åkeri Öst"])
    #expect(Calendar.Read(latin).meetings.encoding == .windows1252)
  }

  @Test func `parameters may be quoted and have escapes, texts too`() {
    let scope = CalendarScope.firm.with { $0.rep = { $0 == "Åsa \"Å\" ^ Lind; säljare: A" ? "Åsa" : nil } }
    let people = "ORGANIZER;SENT-BY=\"mailto:x@y.se\";CN=\"Åsa ^'Å^' ^^ Lind; säljare: A\":mailto:asa@firm.se"
    let read = Calendar.entry(people, Calendar.lena, "DTSTART:20261123T130000", scope: scope).read()
    #expect(read.rows.map(\.rep) == ["Åsa"])
  }

  @Test func `names of properties and components may be in small letters`() {
    let small = Self.file.text.replacing("BEGIN:VEVENT", with: "begin:vevent").replacing(
      "DTSTART", with: "dtstart")
    #expect(customers(Array(small.utf8)) == ["Åkeri Öst"])
  }
}
