import Foundation

/// The first key that stands twice in one object of a JSON document, of which readers would drop one; `nil`
/// when each stands once.
///
/// - Parameter json: A document that is known to be JSON.
/// - Returns: The key as it is written, without its quotes.
func repeatedKey(in json: Data) -> String? {
  var keys: [Set<String>] = []
  var place = json.startIndex
  while place < json.endIndex {
    switch json[place] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): keys.append([])
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = keys.popLast()
    case UInt8(ascii: "\""):
      let end = endOfString(in: json, from: place)
      let text = String(decoding: json[(place + 1)..<end], as: UTF8.self)
      if isKey(endingAt: end, in: json), !keys.isEmpty, !keys[keys.count - 1].insert(text).inserted {
        return text
      }
      place = end
    default: break
    }
    place += 1
  }
  return nil
}

/// The place of the quote that ends the string beginning at a quote.
private func endOfString(in json: Data, from start: Data.Index) -> Data.Index {
  var place = start + 1
  while place < json.endIndex - 1, json[place] != UInt8(ascii: "\"") {
    place += json[place] == UInt8(ascii: "\\") ? 2 : 1
  }
  return min(place, json.endIndex - 1)
}

private func isKey(endingAt end: Data.Index, in json: Data) -> Bool {
  json[(end + 1)...].first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: ":")
}
