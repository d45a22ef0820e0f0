import Analysis
import Coaching
import Text

extension SkillTrend.OwnView {
  /// "Your own view is 0.2 lower than others' (-0.60 to +0.15), over 4 meetings that both scored."
  func sentence(toRep isOwn: Bool) -> Wording {
    let (who, over) = (isOwn ? your : reps, meetingsOfBoth)
    guard let interval = interval?.asChange else {
      return Wording(
        en: "\(who.en) against others': too early to say, over \(over.en).",
        sv: "\(who.sv) mot andras: för tidigt att säga, i \(over.sv).")
    }
    return Wording(
      en: "\(who.en) is \(words.en)\(interval.en), over \(over.en).",
      sv: "\(who.sv) ligger \(words.sv)\(interval.sv), i \(over.sv).")
  }

  private var your: Wording { Wording(en: "Your own view", sv: "Din egen bild") }

  private var reps: Wording { Wording(en: "The rep's own view", sv: "Säljarens egen bild") }

  private var meetingsOfBoth: Wording {
    let (en, sv) = (Convention.english, Convention.swedish)
    return Wording(
      en: "\(en.plural(meetings, one: "meeting", many: "meetings")) that both scored",
      sv: "\(sv.plural(meetings, one: "möte", many: "möten")) som båda fyllt i")
  }

  /// "0.4 higher than others'".
  private var words: Wording {
    let levels = difference.magnitude.oneDecimal
    guard difference.magnitude >= 0.05 else {
      return Wording(en: "on average where others' are", sv: "i snitt där andras ligger")
    }
    return difference > 0
      ? Wording(en: "\(levels.en) higher than others'", sv: "\(levels.sv) högre än andras")
      : Wording(en: "\(levels.en) lower than others'", sv: "\(levels.sv) lägre än andras")
  }
}
