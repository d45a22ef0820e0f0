import Analysis
import Coaching

extension Verdict {
  var wording: Wording {
    switch self {
    case .improving: Wording(en: "on the way up", sv: "på väg upp")
    case .steady: Wording(en: "steady", sv: "stabilt")
    case .declining: Wording(en: "on the way down", sv: "på väg ner")
    case .tooEarly: Wording(en: "too early to say", sv: "för tidigt att säga")
    }
  }

  /// In the order they are told.
  static let told: [Verdict] = [.improving, .steady, .declining, .tooEarly]
}

extension SkillModel.Term {
  /// What the model then does not take into account.
  var wording: Wording {
    switch self {
    case .rep: Wording(en: "that reps differ", sv: "skillnader mellan säljare")
    case .slope: Wording(en: "that reps change differently", sv: "att säljare utvecklas olika")
    case .day: Wording(en: "that visits of a day are alike", sv: "att besök samma dag liknar varandra")
    case .observer: Wording(en: "how strict observers are", sv: "bedömarnas stränghet")
    case .scenario: Wording(en: "the kind of meeting", sv: "mötets typ")
    case .quarter: Wording(en: "the change of all together", sv: "den gemensamma utvecklingen")
    }
  }
}
