import Analysis
import Coaching
import Text

/// Of few visits there is little to say, and it is said once for all measures.
extension DevelopmentReport {
  /// Those with a section of their own.
  var told: [SkillTrend] {
    let folded = Set((early + unseen).map(\.measure))
    return trends.filter { !folded.contains($0.measure) }
  }

  /// Those that are told together: seen on fewer than three days, and too early to say.
  var early: [SkillTrend] {
    let broken = Set(breaks.flatMap(\.measures))
    let early = trends.filter {
      $0.growth != nil && $0.verdict == .tooEarly && !$0.hasDirection && !broken.contains($0.measure)
    }
    return early.count > 1 ? early : []
  }

  /// Those that nobody else has seen yet.
  private var unseen: [SkillTrend] {
    trends.filter { trend in
      trend.growth == nil && !trend.points.contains { $0.meeting.isSeenByOthers }
    }
  }

  /// What nobody else has seen, which is no news while others' views wait.
  func unseen(on page: Page) -> [String] {
    guard waiting == 0, let first = unseen.first else { return [] }
    guard unseen.count < trends.count else { return page.paragraph(first.unseen.text) }
    let titles = unseen.map { safeForTerminal($0.title.text) }.joined(separator: ", ")
    return page.paragraph(
      Wording(
        en: "Nobody else has seen this yet: \(titles).", sv: "Ingen annan har bedömt det här än: \(titles)."
      ).text)
  }

  /// The levels of those told together, with what it takes until more can be said.
  func early(on page: Page) -> [String] {
    guard !early.isEmpty else { return [] }
    let own = early.compactMap(\.ownView).max { $0.meetings < $1.meetings }
    return (told.isEmpty ? [] : [""]) + page.paragraph(earlyWords) + page.indented(levels)
      + (own.map { page.paragraph($0.sentence(toRep: isOwn).text) } ?? [])
  }

  private var earlyWords: String {
    let days = early.map(\.visitDays).max() ?? 0
    let sentences = [
      Verdict.tooEarly.wording.capitalised.stopped, Growth.fewDays(days), seenAlike?.capitalised.stopped,
    ]
    return sentences.compactMap(\.self).joined(separator: " ").text
  }

  /// What all of them were seen by, if it is the same.
  private var seenAlike: Wording? {
    let seen = Set(early.map { $0.seen(asOf: now) })
    return seen.count == 1 ? seen.first : nil
  }

  private var levels: Table {
    let level = Wording(en: "Level now, of 5", sv: "Nivå nu, av 5")
    let seen = Wording(en: "Seen", sv: "Sett")
    let isAlike = seenAlike != nil
    return Table(
      columns: [Table.Column("", mayShrink: true), Table.Column(level.text)]
        + (isAlike ? [] : [Table.Column(seen.text, mayShrink: true)]),
      rows: early.map { trend in
        [safeForTerminal(trend.title.text), trend.level?.asLevel.text ?? ""]
          + (isAlike ? [] : [trend.seen(asOf: now).text])
      })
  }
}
