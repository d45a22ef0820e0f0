import Coaching

/// How much was left out of an export, and why.
struct LeftOut {
  private(set) var counts: [Withholding: Int] = [:]
  let noun: ExportNoun

  init(_ noun: ExportNoun) {
    self.noun = noun
  }

  mutating func count(_ reason: Withholding) { counts[reason, default: 0] += 1 }

  /// A sentence for each reason.
  var wordings: [Wording] {
    [Withholding.notShared, .ownViewFirst].compactMap { reason in
      counts[reason].map { wording(of: reason, count: noun.counted($0)) }
    }
  }

  private func wording(of reason: Withholding, count: Wording) -> Wording {
    switch reason {
    case .notShared:
      Wording(
        en: "Left out: \(count.en), the rep's own until shared.",
        sv: "Utelämnat: \(count.sv), säljarens egna tills de delas.")
    case .ownViewFirst:
      Wording(
        en: "Left out: \(count.en), for which the rep's own view comes first; or --reveal.",
        sv: "Utelämnat: \(count.sv), där säljarens egen bild kommer först; eller --reveal.")
    }
  }
}
