import Exchange
import Foundation
import TestSupport
import Testing

/// Files broken at random, always the same way.
struct CSVMutationTests {
  static let original = Array(
    ([
      "id;rep;note;value", "1;Åsa Öberg;\"två\r\nrader; \"\"citat\"\"\";12 345,50", "2;Ärla Ek;;-3",
      "3;\"Bo \"\"Kalle\"\"\";\u{20AC};0", "",
    ] as [String]).joined(separator: "\r\n").utf8)

  /// Bytes that mean something to the reader come more often than others.
  private static let telling = Array("\";,\t\r\n\\ ".utf8) + [0, 0xC3, 0xFF, 0xEF, 0xBB, 0xBF]

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a broken file is read or refused, its records have what the header promises`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<25 {
      var bytes = Self.original
      for _ in 0..<Int.random(in: 1...6, using: &random) { Self.mutate(&bytes, using: &random) }
      do {
        let table = try CSVTable(bytes)
        let isRight = table.records.allSatisfy { $0.count == table.header.count || $0.flaw != nil }
        #expect(isRight, "\(bytes)")
        #expect(zip(table.records, table.records.dropFirst()).allSatisfy { $0.line < $1.line }, "\(bytes)")
      } catch is CSVError {}
    }
  }

  private static func mutate(_ bytes: inout [UInt8], using random: inout SplitMix) {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let byte = telling.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[place] = byte
    case 1: bytes.insert(byte, at: place)
    case 2: bytes.remove(at: place)
    default: bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    if bytes.isEmpty { bytes = [byte] }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `any texts come back as they were written`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let pieces = [
      "", "a", "Å", "\"", ",", ";", "\n", "\r\n", "\r", "\t", " ", "\u{202F}", "=", "😀", "\\", "\\\"",
    ]
    let width = Int.random(in: 2...6, using: &random)
    let rows = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
          .joined()
      }
    }
    let header = (0..<width).map { "column \($0)" }
    var bytes: [UInt8] = []
    var writer = CSVWriter(.machine) { bytes += $0 }
    for row in [header] + rows { try writer.write(row.map { Cell.text($0) }) }
    try writer.finish()
    let table = try CSVTable(bytes, delimiter: ",")
    #expect(table.header == header)
    #expect(table.rows == rows)
  }

  /// A small generator of numbers (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators").
  struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
