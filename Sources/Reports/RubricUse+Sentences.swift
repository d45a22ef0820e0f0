import Coaching
import Text

extension RubricUse {
  /// What the figures come to, in words; honest where there are too few.
  var sentences: [Wording] {
    guard observations > 0 else {
      return [
        Wording(
          en: "No meeting has been scored with it yet.", sv: "Inget möte har fyllts i med den än.")
      ]
    }
    guard !isTooEarly else { return [basis, tooEarly] + kept }
    return [basis, wholeForm] + [slowestQuestion].compactMap(\.self) + rarely + alike + kept
  }

  private var basis: Wording {
    let list = versions.map(String.init).joined(separator: ", ")
    let (en, sv) = (Convention.english, Convention.swedish)
    let people = Wording(
      en: "filled in by " + en.plural(observers, one: "person", many: "people"),
      sv: "av " + sv.plural(observers, one: "person", many: "personer"))
    let forms = Wording(
      en: en.plural(observations, one: "form", many: "forms"),
      sv: sv.plural(observations, one: "ifyllt formulär", many: "ifyllda formulär"))
    guard drawnFrom < observations else {
      return Wording(
        en: "\(forms.en) \(people.en), version \(list).", sv: "\(forms.sv) \(people.sv), version \(list).")
    }
    return Wording(
      en:
        "\(forms.en). What follows is from the newest \(en.count(drawnFrom)), \(people.en), version \(list).",
      sv:
        "\(forms.sv). Det som följer är från de senaste \(sv.count(drawnFrom)), \(people.sv), version \(list)."
    )
  }

  private var tooEarly: Wording {
    Wording(
      en: "Too early to say how it works in practice; that takes \(RubricUse.enough).",
      sv: "För tidigt att säga hur den fungerar i praktiken; det krävs \(RubricUse.enough).")
  }

  private var wholeForm: Wording {
    guard let median = form.median else {
      return Wording(
        en: "How long the whole form takes is not known: nobody was timed filling in all of it.",
        sv: "Hur lång tid hela formuläret tar är inte känt: ingen har fyllt i hela på tid.")
    }
    guard form.count >= RubricUse.enough else {
      return Wording(
        en: "How long the whole form takes: too early to say (timed \(form.count) times).",
        sv: "Hur lång tid hela formuläret tar: för tidigt att säga (mätt \(form.count) gånger).")
    }
    let length = duration(median)
    let minutes = rubric.minutes
    let isWithin = median <= Double(minutes * 60)
    return Wording(
      en: "The whole form takes \(length) (median of \(Convention.english.count(form.count))), "
        + (isWithin ? "within" : "longer than") + " the \(minutes) min it is meant for.",
      sv: "Hela formuläret tar \(length) (median av \(Convention.swedish.count(form.count))), "
        + (isWithin ? "inom" : "mer än") + " de \(minutes) min det är tänkt för.")
  }

  private var slowestQuestion: Wording? {
    guard let slowest, let median = slowest.timing.median else { return nil }
    let (ask, count) = (slowest.criterion.ask, slowest.timing.count)
    return Wording(
      en: "The slowest question: “\(ask.en)”, \(Convention.english.number(median, decimals: 1)) s "
        + "(median of \(Convention.english.count(count))).",
      sv: "Den långsammaste frågan: ”\(ask.sv)”, \(Convention.swedish.number(median, decimals: 1)) s "
        + "(median av \(Convention.swedish.count(count))).")
  }

  private var rarely: [Wording] {
    let found = hardlyEverRated
    guard !found.isEmpty else {
      return [
        Wording(
          en: "Every question asked often enough had its occasion in at least one form of five.",
          sv: "Alla frågor som ställts tillräckligt ofta hade tillfälle i minst ett formulär av fem.")
      ]
    }
    return found.map {
      let share = share($0.rated, of: $0.asked)
      return Wording(
        en: "Hardly ever an occasion: “\($0.criterion.ask.en)”, rated in \(share.en).",
        sv: "Nästan aldrig tillfälle: ”\($0.criterion.ask.sv)”, bedömd i \(share.sv).")
    }
  }

  private var alike: [Wording] {
    guard showsAnswers else { return [] }
    let found = sameLevel
    guard !found.isEmpty else {
      return [
        Wording(
          en: "No question gets the same level from everybody.", sv: "Ingen fråga får samma nivå av alla.")
      ]
    }
    return found.compactMap { criterion in
      guard let most = criterion.commonest else { return nil }
      let share = share(most.count, of: criterion.levels.values.reduce(0, +))
      return Wording(
        en: "The same level from everybody: “\(criterion.criterion.ask.en)”, \(most.level) in \(share.en), "
          + "by \(criterion.observers) people.",
        sv: "Samma nivå av alla: ”\(criterion.criterion.ask.sv)”, \(most.level) i \(share.sv), "
          + "av \(criterion.observers) personer.")
    }
  }

  /// Why answers are kept back; empty where they are not.
  private var kept: [Wording] {
    guard !showsAnswers else { return [] }
    return [
      Wording(
        en:
          "What reps answered is their own: it shows, added up, once \(RubricUse.peopleNeeded) have answered.",
        sv: "Vad säljare svarat är deras eget: visas samlat när \(RubricUse.peopleNeeded) har svarat.")
    ]
  }

  private func share(_ count: Int, of all: Int) -> Wording {
    let (en, sv) = (Convention.english, Convention.swedish)
    let share = percent(Double(count) / Double(max(1, all)))
    return Wording(
      en: "\(en.count(count)) of \(en.count(all)) (\(share))",
      sv: "\(sv.count(count)) av \(sv.count(all)) (\(share))")
  }

  /// "2 min 50 s", the same in both languages.
  private func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    return whole < 60 ? "\(whole) s" : "\(whole / 60) min" + (whole % 60 == 0 ? "" : " \(whole % 60) s")
  }
}
