import Foundation
import Reports
import Testing

struct JSONTests {
  /// What Foundation's encoder makes of the same.
  private func encoded(_ json: JSON) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Plain(json)), as: UTF8.self) + "\n"
  }

  @Test(
    arguments: [
      [], [:], [[]], ["a": [:], "b": [], "c": [[], [:]]], .null, .bool(true), .bool(false), "word",
      [
        "b": .integer(1), "a": ["d": .null, "c": "x"], "B": [.bool(true), "y", .null], "å": .null,
        "a2": .null, "a10": .null, "Å": .null,
      ],
    ] as [JSON])
  func `a document has the form that Foundation gives it`(json: JSON) throws {
    #expect(try json.written() == encoded(json))
  }

  @Test func `every character is escaped as Foundation does`() throws {
    let ascii = (0...0xFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).map(String.init)
    let others = ["Åsa “Lind”", "a/b", "\u{2028}\u{2029}\u{FEFF}", "👩‍👩‍👧", "e\u{301}", "", "\r\n\"\\"]
    for text in ascii + others {
      let json = JSON.object([text: .string(text)])
      #expect(try json.written() == encoded(json))
    }
  }

  @Test(arguments: [
    0, -0.0, 1, -1, 0.1, 1 / 3, 1e-7, 123_456_789, 1e15, 1e16, 1e21, -2.5e-300, .pi,
    .greatestFiniteMagnitude, .leastNonzeroMagnitude,
  ])
  func `numbers are written as Foundation does`(number: Double) throws {
    #expect(try JSON.number(number).written() == encoded(.number(number)))
  }

  @Test(arguments: [0, -1, .max, .min])
  func `whole numbers are written as Foundation does`(number: Int) throws {
    #expect(try JSON.integer(number).written() == encoded(.integer(number)))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `a number that is none is null`(number: Double) {
    #expect(JSON.number(number).written() == "null\n")
  }
}

/// A document that Foundation can encode.
private struct Plain: Encodable {
  let json: JSON

  init(_ json: JSON) { self.json = json }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch json {
    case .null: try container.encodeNil()
    case .bool(let flag): try container.encode(flag)
    case .integer(let number): try container.encode(number)
    case .number(let number): try container.encode(number)
    case .string(let text): try container.encode(text)
    case .array(let elements): try container.encode(elements.map(Plain.init))
    case .object(let members): try container.encode(members.mapValues(Plain.init))
    }
  }
}
