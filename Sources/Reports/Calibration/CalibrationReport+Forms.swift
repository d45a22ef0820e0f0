import Analysis
import Coaching
import Text

/// Forms with the same level all the way down, and what the wait has to do with it.
extension CalibrationReport {
  func forms(on page: Page) -> [String] {
    let share = straightLining.share
    guard share.of > 0 else { return [] }
    return page.heading(
      Wording(en: "Forms with one level all the way down", sv: "Rapporter med samma nivå rakt igenom"))
      + (shows(straightLining) ? everybodys(share, page) : []) + habits(on: page)
  }

  private func everybodys(_ share: Proportion, _ page: Page) -> [String] {
    let waits = StraightLining.Wait.allCases.map { (wait: $0, share: straightLining.after($0).share) }
    return page.paragraph(lined(share).text)
      + waits.filter { $0.share.of > 0 && showsWaits }.flatMap {
        page.paragraph(line(after: $0.wait, $0.share).text, indent: "   ")
      }
      + page.paragraph(shows(newestTimed) ? newestTimed.relation.text : withheldLink.text)
  }

  private var withheldLink: Wording {
    let why = withheld(of: newestTimed.observers)
    return Wording(en: "Whether the wait matters: \(why.en)", sv: "Om väntan spelar roll: \(why.sv)")
  }

  private func lined(_ share: Proportion) -> Wording {
    let forms = Counted.forms(share.of)
    return Wording(
      en: "\(share.percentText) of \(forms.en): \(share.count).",
      sv: "\(share.percentText) av \(forms.sv): \(share.count).")
  }

  private func line(after wait: StraightLining.Wait, _ share: Proportion) -> Wording {
    let (words, rest) = (wait.wording, lined(share))
    return Wording(en: "\(words.en) \(rest.en)", sv: "\(words.sv) \(rest.sv)")
  }
}

extension StraightLining.Wait {
  fileprivate var wording: Wording {
    switch self {
    case .withinADay: Wording(en: "Within a day:", sv: "Inom ett dygn:")
    case .withinThreeDays: Wording(en: "Within three days:", sv: "Inom tre dygn:")
    case .longer: Wording(en: "Later:", sv: "Senare:")
    }
  }
}

extension StraightLining {
  /// Whether late forms show fewer differences, in words.
  fileprivate var relation: Wording {
    let known = Counted.forms(forms.count)
    guard let found = delayAgainstSpread, let tau = found.tau else {
      return Wording(
        en: "Whether the wait matters is too early to say: it is known of \(known.en).",
        sv: "Om väntan spelar roll är för tidigt att säga: den är känd för \(known.sv).")
    }
    let figures = Wording(
      en: "tau \(tau.signed.en), \(found.chance.asP.en), \(known.en)",
      sv: "tau \(tau.signed.sv), \(found.chance.asP.sv), \(known.sv)")
    guard found.chance < 0.05 else {
      return Wording(
        en: "No clear link between the wait and how much a form tells apart (\(figures.en)).",
        sv: "Inget tydligt samband mellan väntan och hur mycket en rapport skiljer åt (\(figures.sv)).")
    }
    return tau < 0
      ? Wording(
        en: "The longer the wait, the less a form tells apart (\(figures.en)).",
        sv: "Ju längre väntan, desto mindre skiljer en rapport åt (\(figures.sv)).")
      : Wording(
        en: "The longer the wait, the more a form tells apart (\(figures.en)).",
        sv: "Ju längre väntan, desto mer skiljer en rapport åt (\(figures.sv)).")
  }
}
