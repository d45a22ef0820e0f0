/// Somebody at a customer as people write them: `Lena`, `Lena=decision-maker`, `Lena, ekonomi=beslutsfattare`.
public struct NamedContact: Hashable, Sendable {
  public let name: String
  /// `nil` when it was not said.
  public let work: String?
  /// `nil` when it was not said.
  public let role: Contact.BuyingRole?

  public init(name: String, work: String? = nil, role: Contact.BuyingRole? = nil) {
    self.name = name
    self.work = work
    self.role = role
  }

  /// Why a text names nobody.
  public enum Problem: Error, Hashable, Sendable {
    case noName
    /// No role has that key, or is called that.
    case unknownRole(String)
  }

  public init(_ text: String) throws(Problem) {
    let (who, role) = text.halves(atLast: "=")
    let (name, work) = who.halves(at: ",")
    guard let name = FreeText.cleaned(name) else { throw .noName }
    self.name = name
    self.work = FreeText.cleaned(work)
    guard let word = FreeText.cleaned(role) else {
      self.role = nil
      return
    }
    guard let role = Contact.BuyingRole(said: word) else { throw .unknownRole(word) }
    self.role = role
  }
}

/// Something said of somebody by name: `Lena: brought the stop list`.
public struct NamedWords: Hashable, Sendable {
  public let name: String
  public let words: String

  /// `nil` unless both the name and the words are there.
  public init?(_ text: String) {
    let (name, words) = text.halves(at: ":")
    guard let name = FreeText.cleaned(name), let words = FreeText.cleaned(words) else { return nil }
    self.name = name
    self.words = words
  }
}

extension Contact.BuyingRole {
  /// Reads the key, or what the role is called in either language.
  public init?(said word: String) {
    let word = word.lowercased()
    guard
      let role = Self.allCases.first(where: { [$0.rawValue, $0.wording.en, $0.wording.sv].contains(word) })
    else { return nil }
    self = role
  }
}

extension String {
  fileprivate func halves(at sign: Character) -> (String, String?) {
    firstIndex(of: sign).map { (String(self[..<$0]), String(self[index(after: $0)...])) } ?? (self, nil)
  }

  fileprivate func halves(atLast sign: Character) -> (String, String?) {
    lastIndex(of: sign).map { (String(self[..<$0]), String(self[index(after: $0)...])) } ?? (self, nil)
  }
}
