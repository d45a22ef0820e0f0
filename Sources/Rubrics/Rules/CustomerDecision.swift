import Coaching

/// Words for what the customer decides. They have no place in a level: the rep is rated for what the rep does,
/// and what the meeting led to is recorded after the ratings.
enum CustomerDecision {
  /// The first such words in the text, or `nil`. Only whole words count.
  static func phrase(in text: String, _ language: Language) -> String? {
    let words = words(of: text)
    return phrases(language).first { phrase in
      let wanted = Self.words(of: phrase)
      return words.indices.contains { words[$0...].starts(with: wanted) }
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter }
  }

  private static func phrases(_ language: Language) -> [String] {
    switch language {
    case .en:
      [
        "buys", "agrees to buy", "decides to buy", "signs", "places an order", "places the order",
        "gives us the order", "gives us an order", "accepts the offer", "accepts the quote",
      ]
    case .sv:
      [
        "köper", "lägger order", "lägger en order", "lägger beställning", "lägger en beställning",
        "beställer",
        "skriver på", "skriver under", "tecknar avtal", "accepterar offerten",
      ]
    }
  }
}

extension RubricReader {
  /// Reports a level that names the customer's decision.
  func checkRatesRep(_ wording: Wording, in fields: Fields) {
    for language in Language.allCases {
      guard let phrase = CustomerDecision.phrase(in: wording.text(in: language), language) else { continue }
      report(.ratesTheCustomer(phrase), line: fields.line(of: language.rawValue))
    }
  }
}
