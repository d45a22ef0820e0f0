import Coaching

/// What is kept of a calendar file: its entries by their `UID`, the zones it describes, and what was amiss.
struct CalendarContents: Sendable {
  private(set) var families: [EntryFamily] = []
  private(set) var problems: [ImportProblem] = []
  private(set) var refused = 0
  private(set) var leftOut = LeftOut()
  var zones: ZoneNames
  var encoding = CalendarEncoding.utf8
  private var familyOf: [String: Int] = [:]

  init(_ scope: CalendarScope) {
    zones = ZoneNames(floating: scope.zone)
  }

  mutating func take(_ result: EntryReading.Result) {
    switch result {
    case .leftOut(let reason): leftOut.count(reason)
    case .refused(let problems): refuse(problems)
    case .entry(let entry):
      let family = familyOf[entry.uid] ?? families.count
      if family == families.count {
        familyOf[entry.uid] = family
        families.append(EntryFamily())
      }
      families[family].add(entry)
    }
  }

  mutating func refuse(_ problems: [ImportProblem]) {
    refused += 1
    self.problems += problems.prefix(Swift.max(0, CalendarMeetings.mostListed - self.problems.count))
  }
}
