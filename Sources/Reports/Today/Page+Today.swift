import Coaching
import Text

extension Page {
  /// A heading with what it is about behind it, in parentheses.
  func heading(_ wording: Wording, _ about: String?) -> [String] {
    guard let about else { return heading(wording) }
    return [""] + wrapped(style.bold("\(wording.text.uppercased()) (\(safeForTerminal(about)))"), to: width)
  }

  /// Something to do, and the command for it at the line's end, or below where it does not fit.
  func act(_ words: String, _ command: String) -> [String] {
    let lines = ends(" " + safeForTerminal(words), style.dim(command))
    return lines.count == 1
      ? lines : paragraph(safeForTerminal(words)) + wrapped(style.dim(command), to: width, indent: "   ")
  }
}

extension String {
  /// A name as Swedish says whose something is: "Evas", "Lars".
  var genitive: String {
    guard let last = last?.lowercased(), !["s", "x", "z"].contains(last) else { return self }
    return self + "s"
  }
}

extension Moment {
  /// "Monday 23 November, week 48"
  var weekdayAndWeek: String {
    let convention = Convention.current
    return convention.weekdayAndDay(date, in: zone).capitalised + ", " + convention.week(date, in: zone)
  }

  /// "week 48"
  var weekOfYear: Wording {
    Wording(en: Convention.english.week(date, in: zone), sv: Convention.swedish.week(date, in: zone))
  }
}

extension Draft {
  /// "Draft from 20 Nov, Åsa Lind: 6 of 17 answers"
  func told(asOf now: Moment) -> Wording {
    let form = form
    let (answered, asked) = (form.answeredCount, form.asked.count)
    let (day, rep) = (started.shortDay(asOf: now), occasion.rep.name)
    return Wording(
      en: "Draft from \(day), \(rep): \(answered) of \(asked) answers",
      sv: "Utkast från \(day), \(rep): \(answered) av \(asked) svar")
  }
}
