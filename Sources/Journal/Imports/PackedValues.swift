import Coaching
import GRDB
import GRDBSQLite

/// The values of a row one after another as bytes, as they wait to be moved.
struct PackedValues {
  private(set) var bytes: [UInt8] = []

  fileprivate enum Tag: UInt8 {
    case null, text, integer, number
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func add(_ text: String?) {
    guard var text else { return bytes.append(Tag.null.rawValue) }
    text.withUTF8 { utf8 in
      bytes.append(Tag.text.rawValue)
      append(UInt32(utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func add(_ integer: Int?) {
    guard let integer else { return bytes.append(Tag.null.rawValue) }
    bytes.append(Tag.integer.rawValue)
    append(integer)
  }

  mutating func add(_ number: Double?) {
    guard let number else { return bytes.append(Tag.null.rawValue) }
    bytes.append(Tag.number.rawValue)
    append(number.bitPattern)
  }

  /// Adds a day as `2026-11-23`.
  mutating func add(_ day: Day?) {
    guard let day else { return bytes.append(Tag.null.rawValue) }
    let (year, month, dayOfMonth) = day.components
    guard (0...9999).contains(year) else { return add(day.description) }
    bytes.append(Tag.text.rawValue)
    append(UInt32(10))
    addDigits(year / 100)
    addDigits(year % 100)
    bytes.append(UInt8(ascii: "-"))
    addDigits(month)
    bytes.append(UInt8(ascii: "-"))
    addDigits(dayOfMonth)
  }

  /// Adds a moment as two values.
  mutating func add(_ moment: Moment?) {
    add(moment?.milliseconds)
    add(moment?.offsetMinutes)
  }

  private mutating func addDigits(_ number: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(number / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func append<Value>(_ value: Value) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }
}

/// Packed values being read, in the order they were added.
struct UnpackedValues {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// - Parameter bytes: Must stay where they are for as long as the values are used.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { place >= bytes.count }

  mutating func text() -> String? {
    guard tag() == .text else { return nil }
    return String(decoding: slice(), as: UTF8.self)
  }

  mutating func integer() -> Int? { tag() == .integer ? load(Int.self) : nil }

  mutating func number() -> Double? { tag() == .number ? Double(bitPattern: load(UInt64.self)) : nil }

  mutating func day() -> Day? { text().flatMap { Day(iso8601: $0) } }

  mutating func moment() -> Moment? {
    let (milliseconds, offset) = (integer(), integer())
    guard let milliseconds, let offset else { return nil }
    return Moment(milliseconds: milliseconds, offsetMinutes: offset)
  }

  mutating func keyed<Key: RawRepresentable<String>>() -> Key? { text().flatMap(Key.init) }

  /// Binds the next value to a place of a statement, from 1; the bytes must outlive its next step.
  mutating func bindNext(to statement: OpaquePointer, at place: Int32) {
    switch tag() {
    case .null: sqlite3_bind_null(statement, place)
    case .integer: sqlite3_bind_int64(statement, place, Int64(load(Int.self)))
    case .number: sqlite3_bind_double(statement, place, Double(bitPattern: load(UInt64.self)))
    case .text:
      let text = slice()
      let start = text.baseAddress?.assumingMemoryBound(to: CChar.self)
      sqlite3_bind_text(statement, place, start, Int32(text.count), nil)
    }
  }

  private mutating func tag() -> PackedValues.Tag {
    defer { place += 1 }
    return PackedValues.Tag(rawValue: bytes[place]) ?? .null
  }

  private mutating func slice() -> UnsafeRawBufferPointer {
    let count = Int(load(UInt32.self))
    defer { place += count }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
  }

  private mutating func load<Value>(_: Value.Type) -> Value {
    defer { place += MemoryLayout<Value>.size }
    return bytes.loadUnaligned(fromByteOffset: place, as: Value.self)
  }
}
