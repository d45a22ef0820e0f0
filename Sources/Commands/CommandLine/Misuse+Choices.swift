import Coaching

/// What can be chosen behind an option, in words beside the keys.
enum Choice {
  /// Whether a value is understood though it is no key.
  static func isSaid(_ value: String, behind option: String) -> Bool {
    option == "--outcome" && Outcome.Result(said: value) != nil
  }

  /// The keys, in Swedish with the Swedish word beside each that is another.
  static func told(_ keys: [String], behind option: String) -> Wording {
    let sv = keys.map { key in
      guard let word = word(for: key, behind: option)?.sv, word != key else { return key }
      return "\(key) (\(word))"
    }
    return Wording(en: keys.joined(separator: ", "), sv: sv.joined(separator: ", "))
  }

  private static func word(for key: String, behind option: String) -> Wording? {
    switch option {
    case "--outcome": Outcome.Result(rawValue: key)?.wording
    case "--role": Person.Role(rawValue: key)?.wording
    case "--kind": Observation.Kind(rawValue: key)?.wording
    case "--scenario": Scenario(rawValue: key)?.wording
    case "--place": Meeting.Place(rawValue: key)?.wording
    case "--purpose": Meeting.Purpose(rawValue: key)?.wording
    case "--customer-type": Meeting.CustomerType(rawValue: key)?.wording
    case "--chosen-by": Meeting.Chooser(rawValue: key)?.wording
    default: nil
    }
  }
}
