import Coaching

/// The journal's names, to find those that a new one is nearly the same as: one or two letters apart, or the same
/// words in another order, with other diacritics, or with or without a company's form.
///
/// That is narrower than what is offered for a mistyped name, as the names of different customers are alike, too.
struct NearNames {
  private struct Known {
    let plain: PlainName
    let name: String
  }

  private let areCompanies: Bool
  private var byLength: [Int: [Known]] = [:]
  private var byWords: [Set<Substring>: String] = [:]
  /// People by each of their names; empty for companies.
  private var byWord: [Substring: [Known]] = [:]
  /// How many names may still be looked at, and how many of them letter by letter.
  private var (looks, comparisons) = (200_000_000, 2_000_000)

  init(_ names: [String], ofCompanies areCompanies: Bool) {
    self.areCompanies = areCompanies
    for name in names {
      let known = Known(plain: PlainName(name, ofCompany: areCompanies), name: name)
      byLength[known.plain.letters.count, default: []].append(known)
      byWords[known.plain.words] = name
      guard !areCompanies else { continue }
      for word in known.plain.words { byWord[word, default: []].append(known) }
    }
  }

  /// The names that one is nearly the same as, at most three.
  mutating func near(_ name: String) -> [String] {
    let plain = PlainName(name, ofCompany: areCompanies)
    if let same = byWords[plain.words] { return [same] }
    let sharing = sharing(plain.words)
    return Array((sharing.isEmpty ? lettersApart(plain) : sharing).prefix(3))
  }

  /// The people who have all of these names, or all of whose names are among these, as in an e-mail address.
  private func sharing(_ words: Set<Substring>) -> [String] {
    let all = words.flatMap { byWord[$0] ?? [] }.filter {
      let others = $0.plain.words
      return words.isSubset(of: others) || (others.count > 1 && others.isSubset(of: words))
    }
    return Set(all.map(\.name)).sorted()
  }

  /// Names with other digits are other names, and in a short one every letter counts.
  private mutating func lettersApart(_ plain: PlainName) -> [String] {
    let count = plain.letters.count
    let most = count < 5 ? 0 : count < 10 ? 1 : 2
    var found: [(edits: Int, name: String)] = []
    for known in (count - most...count + most).flatMap({ byLength[$0] ?? [] }) {
      looks -= 1
      guard looks > 0, comparisons > 0 else { break }
      let differing = (known.plain.mask ^ plain.mask).nonzeroBitCount
      guard differing <= 2 * most, known.plain.digits == plain.digits else { continue }
      comparisons -= 1
      let edits = editDistance(plain.letters, known.plain.letters)
      if edits <= most { found.append((edits, known.name)) }
    }
    return found.sorted { ($0.edits, $0.name) < ($1.edits, $1.name) }.map(\.name)
  }
}
