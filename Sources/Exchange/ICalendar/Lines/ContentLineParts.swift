/// Takes a content line apart at its semicolons, equals signs and colon that stand outside of quotes.
struct ContentLineParts {
  private(set) var parameters: [String: String] = [:]
  private(set) var value = ""

  /// `nil` when it has no name or no colon.
  init?(_ bytes: [UInt8]) {
    var start = 0
    var isQuoted = false
    var hasName = false
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case _ where isQuoted: continue
      case UInt8(ascii: ";"), UInt8(ascii: ":"):
        if hasName { take(bytes[start..<place]) } else if place == 0 { return nil }
        hasName = true
        start = place + 1
        guard byte == UInt8(ascii: ":") else { continue }
        value = String(decoding: bytes[start...], as: UTF8.self)
        return
      default: continue
      }
    }
    return nil
  }

  private mutating func take(_ parameter: ArraySlice<UInt8>) {
    guard let equals = parameter.firstIndex(of: UInt8(ascii: "=")) else { return }
    let name = String(decoding: parameter[..<equals], as: UTF8.self).uppercased()
    guard parameters[name] == nil else { return }
    parameters[name] = CalendarText.parameter(parameter[(equals + 1)...])
  }
}
