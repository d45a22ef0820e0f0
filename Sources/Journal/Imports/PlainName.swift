import Foundation

/// A name in small letters and without diacritics, to tell whether another is nearly the same.
struct PlainName {
  let letters: [Unicode.Scalar]
  let digits: String
  /// Its words, whatever their order, without a company's form.
  let words: Set<Substring>
  /// A bit for each letter that is in it: names whose bits differ much are far apart.
  let mask: UInt64

  init(_ name: String, ofCompany isOfCompany: Bool) {
    let plain = name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    letters = Array(plain.unicodeScalars)
    digits = plain.filter(\.isNumber)
    let all = Set(plain.split { !$0.isLetter && !$0.isNumber })
    let telling = isOfCompany ? all.subtracting(PlainName.forms) : all
    words = telling.isEmpty ? all : telling
    mask = letters.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
  }

  private static let forms: Set<Substring> = [
    "ab", "aktiebolag", "publ", "hb", "kb", "as", "asa", "aps", "oy", "oyj", "inc", "ltd", "limited", "llc",
    "gmbh",
    "plc",
  ]
}
