import Coaching
import Text

/// Who can be compared with whom.
extension CalibrationReport {
  func groups(on page: Page) -> [String] {
    guard ties.groups.contains(where: { $0.observers.count > 1 }) || ties.groups.count > 1 else { return [] }
    let heading = page.heading(Wording(en: "Who can be compared", sv: "Vilka som går att jämföra"))
    guard !ties.isConnected else {
      return heading + ties.groups.flatMap { page.paragraph(connected($0).text) }
    }
    return heading + page.paragraph(refused.text)
      + ties.groups.enumerated().flatMap { page.paragraph(line(on: $1, number: $0 + 1).text, indent: "   ") }
      + page.paragraph(remedy.text) + page.paragraph(assumption.text)
  }

  private var assumption: Wording {
    Wording(
      en:
        "Until then, what makes scores differ and how many days are enough takes it that the reps of all groups"
        + " are as good on the whole.",
      sv: "Tills dess förutsätter det som gör att poängen skiljer sig åt, och hur många dagar som räcker, att"
        + " säljarna i alla grupper är lika bra på det hela.")
  }

  private func connected(_ group: ObserverTies.Group) -> Wording {
    Wording(
      en: "Everybody: \(group.counted.en). They hang together, if only by way of others.",
      sv: "Alla: \(group.counted.sv). De hänger ihop, ibland bara via andra.")
  }

  private var refused: Wording {
    Wording(
      en: "Comparisons across these groups are refused. They share neither a rep nor a common case, so that a"
        + " strict observer cannot be told from a weak rep:",
      sv: "Grupperna jämförs inte med varandra. De delar varken säljare eller övningsfall, så att en sträng"
        + " bedömare inte går att skilja från en svag säljare:")
  }

  private var remedy: Wording {
    Wording(
      en:
        "What would connect them: one common case that somebody in each group scores ('pitchside rubric case'"
        + " lists them), or one joint visit, a meeting scored by somebody of each.",
      sv:
        "Det som skulle binda ihop dem: en samsynsövning, ett fall som någon i varje grupp fyller i (”pitchside"
        + " rubric case” listar dem), eller ett gemensamt sambesök, ett möte som någon i varje grupp fyller i."
    )
  }

  private func line(on group: ObserverTies.Group, number: Int) -> Wording {
    let named = rows.filter { group.observers.contains($0.observer.id) }
    let isReaders = audience != .whole && !named.isEmpty
    let names = named.map { safeForTerminal($0.observer.name) }.joined(separator: ", ")
    let who = names.isEmpty || isReaders ? "" : " (\(names))"
    return isReaders
      ? Wording(
        en: "\(number). Yours: \(group.counted.en)", sv: "\(number). Din: \(group.counted.sv)")
      : Wording(en: "\(number). \(group.counted.en)\(who)", sv: "\(number). \(group.counted.sv)\(who)")
  }
}

extension ObserverTies.Group {
  /// "2 observers, 5 reps, 1 common case".
  fileprivate var counted: Wording {
    let parts =
      [Counted.observers(observers.count)]
      + [(reps, Counted.reps), (cases, Counted.cases)].filter { $0.0 > 0 }.map { $1($0) }
    return parts.joined(separator: ", ")
  }
}
