import Coaching
import Reports
import TestSupport
import Testing

/// The rep's own view beside others' of the same meetings.
struct OwnViewBesideTests {
  /// Meetings of so many days that the rep finds a level better than others do.
  private func followed(days: Int) -> Followed {
    var followed = Followed()
    followed.addMonthly([2, 2, 3, 2, 3, 3, 4])
    for day in 0..<days { both(&followed, daysAgo: day * 10 + 1, own: day == 2 ? 5 : 4) }
    return followed
  }

  private func both(_ followed: inout Followed, daysAgo: Int, version: Int = 1, own: Int = 4) {
    let meeting = "m\(daysAgo)"
    followed.add(3, daysAgo: daysAgo, meeting: meeting, version: version)
    followed.add(own, daysAgo: daysAgo, kind: .self, meeting: meeting, version: version)
  }

  @Test func `from three days on the difference has its interval, and the rep reads it in the second person`()
  {
    let followed = followed(days: 3)
    let (rep, manager) = (followed.text(to: Person.Reference.asa.id), followed.text())
    #expect(rep.contains { $0.hasPrefix(" Your own view is 1.3 higher than others' (+0.") })
    #expect(manager.contains { $0.hasPrefix(" The rep's own view is 1.3 higher than others' (") })
  }

  @Test func `below three days it is too early to say, in both languages`() {
    let followed = followed(days: 2)
    let (text, swedish) = (followed.text(width: 200), followed.text(.sv, width: 200))
    #expect(
      text.contains(
        " The rep's own view against others': too early to say, over 2 meetings that both scored."))
    #expect(
      swedish.contains(" Säljarens egen bild mot andras: för tidigt att säga, i 2 möten som båda fyllt i."))
    #expect(followed.report().json["dimensions"].elements.first?["ownView"]["difference"] == .number(1))
  }

  @Test func `days that all differ by the same claim no certainty`() {
    var followed = followed(days: 2)
    both(&followed, daysAgo: 50)
    let own = followed.report().json["dimensions"].elements.first?["ownView"]
    #expect(own?["difference"] == .number(1) && own?["low"] == .null)
  }

  @Test func `several meetings on one day are one day`() {
    var followed = followed(days: 2)
    followed.add(3, daysAgo: 1, meeting: "more")
    followed.add(4, daysAgo: 1, kind: .self, meeting: "more")
    #expect(
      followed.text(width: 200).contains {
        $0.hasSuffix("too early to say, over 3 meetings that both scored.")
      })
  }

  @Test func `meetings of before a break are not compared`() throws {
    var followed = DevelopmentBreakTests().broken
    both(&followed, daysAgo: 90, own: 1)
    both(&followed, daysAgo: 10, version: 2, own: 5)
    let views = followed.report().json["dimensions"].elements.map { $0["ownView"] }
    #expect(views.map { $0["meetings"] } == [.integer(1), .integer(2), .integer(1)])
    #expect(views.map { $0["difference"] } == [.number(2), .number(0), .number(2)])
  }
}
