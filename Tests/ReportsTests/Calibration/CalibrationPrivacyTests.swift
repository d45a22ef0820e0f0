import Coaching
import Reports
import TestSupport
import Testing

/// What an observer does not get because it would tell of a colleague.
struct CalibrationPrivacyTests {
  /// So many observers who have each seen the same six reps, with Eva among them.
  private func team(of observers: Int) -> Calibrated {
    var team = Calibrated()
    for observer in Calibrated.names.keys.sorted().prefix(observers) {
      for rep in 0..<6 { add(rep, by: observer, to: &team) }
    }
    return team
  }

  private func add(_ rep: Int, by observer: String, to team: inout Calibrated, delayMinutes: Int? = 20) {
    let place = observer.utf8.reduce(0) { $0 + Int($1) } % 5
    let levels = Calibrated.keys.indices.map { 2 + (($0 + rep * 2 + place) % 5 + rep % 3) / 3 }
    team.add(
      levels, of: "rep-\(rep)", by: observer, daysAgo: rep * 5 + place, meeting: "m\(rep)",
      delayMinutes: delayMinutes)
  }

  private func isNothing(_ rows: JSON, besides kept: Set<String>) -> Bool {
    let figures = rows.elements.flatMap { row -> [JSON] in
      guard case .object(let members) = row else { return [] }
      return members.filter { !kept.contains($0.key) }.map(\.value)
    }
    return !figures.isEmpty && figures.allSatisfy { $0 == .null }
  }

  @Test func `with four observers variances, phi and agreement are the training lead's alone`() {
    let (own, whole) = (team(of: 4).report(to: .eva).json, team(of: 4).report().json)
    #expect(own["model"]["components"] == [] && own["model"]["singular"] == .null)
    #expect(own["model"]["observers"] == .integer(4) && own["model"]["observations"] == .integer(24))
    #expect(isNothing(own["dependability"], besides: ["visitDays"]))
    #expect(isNothing(own["daysEnough"], besides: ["phi"]))
    #expect(isNothing(own["agreement"], besides: ["criterion", "pairs"]))
    #expect(own["agreementOnScore"]["icc"] == .null && own["agreementOnScore"]["pairs"] == .integer(6))
    #expect(whole["model"]["components"].elements.count >= 3)
    #expect(whole["dependability"].elements.allSatisfy { $0["phi"].figure != nil })
    #expect(whole["agreementOnScore"]["icc"].figure != nil)
  }

  @Test func `that it is withheld is said in both languages`() {
    let words = "Shown to observers from 5 observers on, so that nobody can be told from it; so far there are"
    let text = team(of: 4).text(to: .eva)
    #expect(text.contains("WHAT MAKES SCORES DIFFER\n \(words) 4."))
    #expect(text.contains("HOW ALIKE THE SAME IS SEEN\n \(words) 2."))
    #expect(!text.contains("HOW MANY VISIT DAYS") && !text.contains("ICC"))
    #expect(!team(of: 4).text().contains(words))
    let swedish = team(of: 4).text(.sv, to: .eva)
    #expect(
      swedish.contains("Visas för bedömare från 5 bedömare, så att ingen går att urskilja; hittills finns 4.")
    )
  }

  @Test func `from five on they are shown, but not the agreement of the same two`() {
    let (own, whole) = (team(of: 5).report(to: .eva).json, team(of: 5).report().json)
    #expect(own["model"] == whole["model"] && own["dependability"] == whole["dependability"])
    #expect(own["daysEnough"] == whole["daysEnough"])
    // The first two to score each meeting are always the same.
    #expect(whole["agreementOnScore"]["icc"].figure != nil && own["agreementOnScore"]["icc"] == .null)
  }

  @Test func `agreement is shown once five are among those compared`() {
    var pairs = Calibrated()
    let names = Calibrated.names.keys.sorted()
    for place in 0..<10 {
      for (step, observer) in [names[place % 5], names[(place + 1) % 5]].enumerated() {
        pairs.add(
          Calibrated.keys.indices.map { 1 + (place + $0 + step) % 5 }, of: "rep-\(place)", by: observer,
          daysAgo: place, meeting: "m\(place)")
      }
    }
    let (own, whole) = (pairs.report(to: .eva).json, pairs.report().json)
    #expect(own["agreement"] == whole["agreement"] && own["agreement"].elements[0]["alpha"].figure != nil)
    #expect(pairs.text(to: .eva).contains("On the whole"))
  }

  private func exercise(_ observers: [String]) -> Calibrated {
    var exercise = team(of: 5)
    for (place, observer) in observers.enumerated() {
      exercise.addCase([3, 2, 3, 4 - place % 2, 3], by: observer)
    }
    return exercise
  }

  private func groups(_ calibrated: Calibrated, to audience: CalibrationAudience = .eva) -> Int {
    calibrated.report(to: audience).json["cases"].elements.count { $0["observer"] == .null }
  }

  @Test func `a case's group takes five observers of that case`() {
    let two = exercise(["eva", "petra"])
    #expect(groups(two) == 0 && groups(two, to: .whole) == 6)
    #expect(!two.text(to: .eva).contains("2 observers: ") && two.text().contains("2 observers: "))
    let five = exercise(["eva", "petra", "bo", "siv", "åke"])
    #expect(groups(five) == 6)
    #expect(five.text(to: .eva).contains("5 observers: "))
  }

  @Test func `a case's group is shown to an observer who has scored the case`() {
    let others = exercise(["petra", "bo", "siv", "åke", "nils"])
    #expect(groups(others) == 0 && groups(others, to: .whole) == 6)
    let text = others.text(to: .eva)
    #expect(text.contains("Not scored by you: 'pitchside score --case harbour'."))
    #expect(!text.contains("5 observers: "))
  }

  @Test func `a question that few have answered hides all questions of a case, not the whole`() {
    var exercise = exercise(["eva", "petra", "bo", "siv"])
    exercise.addCase([3, nil, 3, 3, 3], by: "åke")
    #expect(groups(exercise) == 1 && groups(exercise, to: .whole) == 6)
  }

  @Test func `who only scored a case is nobody among the forms about meetings`() {
    var four = team(of: 4)
    four.addCase([3], by: "åke")
    #expect(four.report(to: .eva).json["model"]["observers"] == .integer(5))
    let (own, whole) = (four.report(to: .eva).json, four.report().json)
    #expect((own["straightLining"], own["halo"]) == (.null, []))
    #expect(whole["straightLining"] != .null && whole["halo"].elements.count == 5)
    #expect(!four.text(to: .eva).contains("of 24 forms") && four.text().contains("of 24 forms"))
  }

  @Test func `shares by wait are shown where none of them is of few`() {
    var team = team(of: 5)
    let shares = { (calibrated: Calibrated) in
      calibrated.report(to: .eva).json["straightLining"]["byDelay"].elements.map { $0["share"] == .null }
    }
    #expect(shares(team) == [false, false, false])
    add(0, by: "petra", to: &team, delayMinutes: 5 * 1440)
    #expect(shares(team) == [true, true, true])
    #expect(team.report(to: .eva).json["straightLining"]["share"]["of"] == .integer(31))
    #expect(!team.text(to: .eva).contains("Within a day:") && team.text().contains("Within a day:"))
  }
}
