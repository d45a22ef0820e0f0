/// One thing said to a person, in every language we speak.
///
/// Both texts stand at the place where they are used, so that the compiler notices a missing one.
public struct Wording: Hashable, Sendable {
  public let en: String
  public let sv: String

  public init(en: String, sv: String) {
    self.en = en
    self.sv = sv
  }

  /// A text that is the same in every language: a name, a number, a key.
  public init(same text: String) {
    self.init(en: text, sv: text)
  }

  /// The text in the current language.
  public var text: String { text(in: .current) }

  public func text(in language: Language) -> String {
    switch language {
    case .en: en
    case .sv: sv
    }
  }
}

extension Sequence<Wording> {
  /// The texts joined to one wording, language by language.
  public func joined(separator: String) -> Wording {
    Wording(
      en: map(\.en).joined(separator: separator),
      sv: map(\.sv).joined(separator: separator))
  }
}

extension Wording {
  /// With a capital letter in front, for the beginning of a sentence.
  public var capitalised: Wording { Wording(en: en.capitalised, sv: sv.capitalised) }
}

extension String {
  /// With a capital letter in front.
  public var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
