import Coaching
import Reports
import TestSupport
import Testing
import Text

/// Who reads what of how observers score, and who can be compared at all.
struct CalibrationReadersTests {
  /// Eva and Petra have seen the same reps, Bo and Siv others.
  private var divided: Calibrated {
    var divided = Calibrated()
    for day in 0..<8 {
      let levels = Calibrated.keys.indices.map { 2 + ($0 + day) % 3 }
      divided.add(levels, of: "rep-\(day % 3)", by: "eva", daysAgo: day)
      divided.add(levels.map { min(5, $0 + 1) }, of: "rep-\(day % 3)", by: "petra", daysAgo: day + 20)
      divided.add(levels, of: "rep-\(3 + day % 2)", by: "bo", daysAgo: day)
      divided.add(levels.map { min(5, $0 + 1) }, of: "rep-\(3 + day % 2)", by: "siv", daysAgo: day + 20)
    }
    return divided
  }

  @Test func `the whole has everybody's row by name, in alphabetical order`() {
    let names = Calibrated.team.report().json["observers"].elements.map { $0["observerName"] }
    #expect(names == ["Bo Ek", "Eva Ek", "Petra Åberg", "Siv Alm", "Åke Öst"])
  }

  @Test func `an observer reads the own row, and the whole without names`() {
    let json = Calibrated.team.report(to: .eva).json
    #expect(json["observers"].elements.map { $0["observer"] } == ["eva"])
    #expect(json["halo"].elements.map { $0["observer"] } == ["eva"])
    #expect(json["groups"].elements.flatMap { $0["members"].elements }.map { $0["observer"] } == ["eva"])
    for key in ["model", "dependability", "agreement", "spread", "straightLining"] {
      #expect(json[key] == Calibrated.team.report().json[key])
    }
    for language in Language.allCases {
      let text = Calibrated.team.text(language, to: .eva)
      #expect(!Calibrated.names.values.contains { $0 != "Eva Ek" && text.contains($0) })
    }
    #expect(Calibrated.team.text(to: .eva).contains("You: stricter than the others. −"))
    #expect(Calibrated.team.text(.sv, to: .eva).contains("Du: strängare än de andra. −"))
  }

  @Test func `figures of the group take five observers where names are not shown`() {
    let json = divided.report(to: .eva).json
    #expect((json["spread"], json["straightLining"], json["halo"]) == (.null, .null, []))
    #expect(divided.report().json["straightLining"] != .null)
  }

  @Test func `somebody who has scored nothing has no row`() {
    let stranger = CalibrationAudience.observer(Person.ID("nobody"))
    #expect(Calibrated.team.report(to: stranger).json["observers"] == [])
    #expect(Calibrated.team.text(to: stranger).contains("You have scored nothing with this form yet."))
  }

  @Test func `groups that share nothing are not compared, and it is said what would connect them`() throws {
    let json = divided.report().json
    #expect(json["connected"] == .bool(false) && json["spread"] == .null)
    #expect(json["groups"].elements.map { $0["reps"] } == [.integer(3), .integer(2)])
    #expect(
      json["groups"].elements.map { $0["members"].elements.map { $0["observer"] } } == [
        ["eva", "petra"], ["bo", "siv"],
      ])
    #expect(json["observers"].elements.map { $0["group"] } == [1, 1, 2, 2].map { .integer($0) })
    let text = divided.text()
    #expect(text.contains("Comparisons across these groups are refused."))
    #expect(text.contains("1. 2 observers, 3 reps (Eva Ek, Petra Åberg)"))
    #expect(text.contains("one common case that somebody in each group scores"))
    #expect(text.contains("or one joint visit"))
    #expect(text.contains("Compared within each group alone"))
    #expect(!text.contains("levels apart"))
    let swedish = divided.text(.sv)
    #expect(swedish.contains("Grupperna jämförs inte med varandra.") && swedish.contains("samsynsövning"))
  }

  @Test func `apart, each is compared with the own group alone`() throws {
    func severity(_ observer: String, _ calibrated: Calibrated) -> JSON {
      calibrated.report().json["observers"].elements.first { $0["observer"] == .string(observer) }?[
        "severity"]
        ?? .null
    }
    var alone = Calibrated()
    for (place, meeting) in divided.meetings.enumerated()
    where ["eva", "petra"].contains(meeting.observer.text) {
      alone.add(
        meeting.levels, of: meeting.rep.text, by: meeting.observer.text,
        daysAgo: meeting.observer.text == "eva" ? place / 4 : place / 4 + 20)
    }
    #expect(severity("eva", divided) == severity("eva", alone))
    var lonely = divided
    lonely.add([3], of: "rep-9", by: "åke")
    #expect(severity("åke", lonely) == .null)
  }

  @Test func `an observer reads which group is the own, without names`() {
    let text = divided.text(to: .eva)
    #expect(text.contains("1. Yours: 2 observers, 3 reps\n"))
    #expect(text.contains("2. 2 observers, 2 reps\n"))
    #expect(!text.contains("Petra") && !text.contains("Siv"))
  }

  @Test func `one common case scored in both groups connects them`() {
    var linked = divided
    linked.addCase([3], by: "eva")
    linked.addCase([3], by: "bo")
    let json = linked.report().json
    #expect(json["connected"] == .bool(true) && json["model"]["cases"] == .integer(1))
    #expect(linked.text().contains("Everybody: 4 observers, 5 reps, 1 common case."))
  }

  @Test(arguments: [40, 60, 80, 200], [Language.en, .sv])
  func `every line fits, whatever the width and the language`(width: Int, language: Language) {
    var linked = Calibrated.team
    linked.addCase([2, 3, 3, 4, 1], by: "eva")
    linked.addCase([3], by: "bo")
    for calibrated in [Calibrated(), linked, divided] {
      for audience in [CalibrationAudience.whole, .eva] {
        for line in calibrated.lines(language, width: width, to: audience, isExplaining: true) {
          #expect(displayWidth(of: line) <= width)
        }
      }
    }
  }

  @Test func `nothing scored yet says what to type`() {
    #expect(Calibrated().text().contains("'pitchside score --rep NAME --rubric sample'"))
    #expect(Calibrated().text(.sv).contains("Ingen har fyllt i något med den här mallen än"))
  }
}
