extension StringProtocol {
  /// Without blanks, tabs and line breaks around it.
  var trimmingBlanks: String {
    let bytes = Substring(self).utf8
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(Substring(bytes[first...last]))
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (9...13).contains(byte) }
