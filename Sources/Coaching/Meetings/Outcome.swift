/// What a meeting led to, recorded after the ratings so that skill and result do not share a question.
public struct Outcome: Hashable, Sendable {
  /// Advance: a step that moves the deal, agreed with the customer. Continuation: it goes on without one.
  public enum Result: String, CaseIterable, Sendable {
    case order, advance, continuation
    case noSale = "no-sale"
  }

  public let result: Result
  /// What was agreed; `nil` for nothing.
  public var nextStep: String?
  /// When it is to happen; `nil` when no day was set.
  public var nextDate: Day?
  /// Contribution margin that the meeting brought, in the currency of the budget; `nil` when not known.
  public var margin: Double?

  public init(_ result: Result, nextStep: String? = nil, nextDate: Day? = nil, margin: Double? = nil) {
    self.result = result
    self.nextStep = nextStep
    self.nextDate = nextDate
    self.margin = margin
  }
}

extension Outcome.Result {
  public var wording: Wording {
    switch self {
    case .order: Wording(en: "order", sv: "order")
    case .advance: Wording(en: "advance", sv: "steg framåt")
    case .continuation: Wording(en: "continuation", sv: "fortsatt utan nytt steg")
    case .noSale: Wording(en: "no sale", sv: "nej")
    }
  }
}

extension Outcome.Result {
  /// What it is called where room is short.
  public var word: Wording {
    self == .continuation ? Wording(en: "continuation", sv: "fortsatt") : wording
  }
}

extension Outcome.Result {
  /// Reads the key, or what the result is called in either language, also shortened to whole words of it.
  public init?(said words: String) {
    let said = words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard
      let result = Self.allCases.first(where: { result in
        [result.rawValue, result.wording.en, result.wording.sv].contains {
          $0 == said || $0.hasPrefix(said + " ")
        }
      })
    else { return nil }
    self = result
  }
}
