import Analysis
import Coaching
import Text

extension SkillTrend {
  /// What there is to say of it, words before figures.
  ///
  /// - Parameters:
  ///   - isOwn: Whether the rep reads.
  ///   - now: When it is read.
  /// - Returns: A sentence or two an element, the verdict first where there is one.
  func sentences(toRep isOwn: Bool, asOf now: Moment) -> [Wording] {
    guard let growth, let level = level?.asLevel else { return [unseen] }
    let seen = seen(asOf: now)
    return [
      [verdict.wording.capitalised.stopped, growth.needed].compactMap(\.self).joined(separator: " "), doubt,
      Wording(
        en: "Level now \(level.en) of 5: \(seen.en).", sv: "Nivå nu \(level.sv) av 5: \(seen.sv)."),
      hasDirection ? growth.change : nil, ownView?.sentence(toRep: isOwn), companion?.sentence,
    ].compactMap(\.self)
  }

  /// Why there is no level.
  var unseen: Wording {
    points.contains { $0.meeting.isSeenByOthers }
      ? Wording(
        en: "Nobody has seen this since it asks something else.",
        sv: "Ingen har bedömt det här sedan det frågar om något annat.")
      : Wording(en: "Nobody else has seen this yet.", sv: "Ingen annan har bedömt det här än.")
  }

  /// "7 observations on 7 visit days by 1 observer", and when that was, if it is long ago.
  func seen(asOf now: Moment) -> Wording {
    let (en, sv) = (Convention.english, Convention.swedish)
    let last = longAgo(asOf: now)
    return Wording(
      en: "\(en.plural(taken.count, one: "observation", many: "observations")) on "
        + "\(en.plural(visitDays, one: "visit day", many: "visit days")) by "
        + en.plural(observers, one: "observer", many: "observers") + (last?.en ?? ""),
      sv: "\(sv.plural(taken.count, one: "rapport", many: "rapporter")) på "
        + "\(sv.plural(visitDays, one: "besöksdag", many: "besöksdagar")) av "
        + sv.plural(observers, one: "bedömare", many: "bedömare") + (last?.sv ?? ""))
  }

  private func longAgo(asOf now: Moment) -> Wording? {
    guard let lastSeen, now.day.number - lastSeen.number > SkillTrend.daysAgo else { return nil }
    let day = lastSeen.short(asOf: now)
    return Wording(en: ", last seen \(day)", sv: ", senast sett \(day)")
  }

  /// After how many days the last visit is long ago.
  private static let daysAgo = 30

  /// Said when a direction rests on the model alone.
  private var doubt: Wording? {
    guard verdict == .improving || verdict == .declining, let companion, companion.isTold,
      !companion.shows(verdict)
    else { return nil }
    return Wording(
      en: "The visit days alone, without the model, do not show it clearly.",
      sv: "Besöksdagarna för sig, utan modellen, visar det inte tydligt.")
  }
}

extension SkillTrend.Companion {
  /// Whether it says enough to be told in words.
  var isTold: Bool { n >= Verdict.fewestDays }

  /// Whether it points clearly to where the verdict does.
  func shows(_ verdict: Verdict) -> Bool {
    guard let slope, let p, p <= SkillTrend.Companion.unclear else { return false }
    return verdict == .improving ? slope > 0 : slope < 0
  }

  /// Above this chance, order alone may well have made the days look so.
  private static let unclear = 0.2

  /// "Without a model: +0.20 (-0.10 to +0.50), p 0.17, over 6 visit days."; `nil` of fewer than five.
  fileprivate var sentence: Wording? {
    guard isTold, let slope else { return nil }
    let interval = interval?.asChange
    let chance = p?.asOneInSoMany
    return Wording(
      en: "Without a model: \(slope.signed.en)\(interval?.en ?? "")\(chance?.en ?? ""), over "
        + "\(n) visit days.",
      sv: "Utan modell: \(slope.signed.sv)\(interval?.sv ?? "")\(chance?.sv ?? ""), över \(n) besöksdagar.")
  }
}

extension Double {
  /// ", p 0.17": no chance is none.
  fileprivate var asOneInSoMany: Wording {
    guard self >= 0.005 else { return Wording(en: ", p under 0.01", sv: ", p under 0,01") }
    return Wording(
      en: ", p \(Convention.english.number(self, decimals: 2))",
      sv: ", p \(Convention.swedish.number(self, decimals: 2))")
  }
}

extension Wording {
  /// With a full stop.
  var stopped: Wording { Wording(en: en + ".", sv: sv + ".") }
}
