import Coaching
import Reports
import TestSupport
import Testing

/// How far those agree who have scored the same, and common cases beside their keys.
struct CalibrationAgreementTests {
  /// So many meetings seen by Eva and then by Petra, who gives a level more.
  private func pairs(_ count: Int, milder: Int = 1) -> Calibrated {
    var both = Calibrated()
    for place in 0..<count {
      let levels = Calibrated.keys.indices.map { 1 + (place + $0) % 4 }
      both.add(levels, of: "rep-\(place)", by: "eva", daysAgo: place, meeting: "m\(place)")
      both.add(
        levels.map { $0 + milder }, of: "rep-\(place)", by: "petra", daysAgo: place, meeting: "m\(place)",
        kind: .peer)
    }
    return both
  }

  @Test func `under five pairs it is too early, from five on there are figures`() {
    let four = pairs(4).report().json["agreement"].elements[0]
    #expect(four["pairs"] == .integer(4))
    #expect((four["weightedKappa"], four["alpha"], four["icc"]) == (.null, .null, .null))
    let five = pairs(5).report().json["agreement"].elements[0]
    #expect(five["pairs"] == .integer(5))
    for key in ["weightedKappa", "alpha", "icc"] { #expect(five[key].figure.map { $0 < 1 } == true) }
    #expect(pairs(4).text().contains("On the whole too early to say: 4 meetings and cases scored by two."))
  }

  @Test func `full agreement is 1, and a constant difference counts against it`() throws {
    let same = pairs(12, milder: 0).report().json["agreement"].elements[0]
    for key in ["weightedKappa", "alpha", "icc"] {
      #expect(same[key].figure.map { abs($0 - 1) < 1e-9 } == true)
    }
    let other = pairs(12).report().json["agreement"].elements[0]
    let (kappa, icc) = (try #require(other["weightedKappa"].figure), try #require(other["icc"].figure))
    // Levels 1 to 4 three times each beside 2 to 5: kappa is 2·cov / (var + var + distance²).
    #expect(abs(kappa - 2 * 1.25 / (1.25 + 1.25 + 1)) < 1e-9)
    #expect(icc < 1 && other["iccLow"].figure.map { $0 < icc } == true)
  }

  @Test func `an observer's second form of the same is left out`() {
    var both = pairs(5)
    both.add([1], of: "rep-0", by: "petra", meeting: "m0", kind: .peer)
    #expect(both.report().json["agreement"].elements[0] == pairs(5).report().json["agreement"].elements[0])
  }

  @Test func `what only one of two rated is no pair`() {
    var both = pairs(5)
    both.add([3, nil, 3, 3, 3], of: "rep-9", by: "eva", meeting: "m9")
    both.add([3], of: "rep-9", by: "petra", meeting: "m9", kind: .peer)
    let json = both.report().json["agreement"].elements
    #expect(json.map { $0["pairs"] } == [6, 5, 6, 6, 6].map { .integer($0) })
  }

  private var exercise: Calibrated {
    var exercise = Calibrated()
    exercise.addCase([2, 2, 3, 3, 3], by: "eva", daysAgo: 3)
    exercise.addCase([3, 2, 3, 3, 4], by: "petra", daysAgo: 2)
    exercise.addCase([3, 2, 3, nil, 3], by: "bo", daysAgo: 1)
    exercise.addCase([3], by: "eva")
    return exercise
  }

  @Test func `a case tells which way it was missed, by all, by question and by observer`() {
    let rows = exercise.report().json["cases"].elements
    let all = rows.filter { $0["criterion"] == .null && $0["observer"] == .null }
    #expect(all.map { $0["case"] } == ["harbour"])
    #expect(all.map { $0["compared"] } == [.integer(14)])
    #expect(all.map { [$0["exact"], $0["stricter"], $0["milder"]] } == [[9, 4, 1].map { .integer($0) }])
    let insight = rows.first { $0["criterion"] == "insight" }
    #expect(insight?["meanMiss"] == .number(-1) && insight?["observers"] == .integer(3))
    #expect(insight?["low"] == .null)
    let eva = rows.first { $0["observer"] == "eva" }
    #expect(eva?["stricter"] == .integer(2) && eva?["milder"] == .integer(0))
    #expect(eva?["observerName"] == "Eva Ek" && eva?["low"] == .null)
  }

  @Test func `whoever scores a case anew knows the key, so that the first time counts`() {
    let text = exercise.text()
    // The means are −0.4, 0 and −0.25 over 5, 5 and 4 levels, so that Student's interval of −0.21 holds 0.
    #expect(
      text.contains(
        "3 observers: too early to say which way. 4 of 14 levels below the key, 1 above, 9 as the key;"
          + " on average −0.21 (−0.58 to +0.15)."))
    #expect(
      exercise.text(.sv).contains("3 bedömare: för tidigt att säga åt vilket håll. 4 av 14 nivåer under"))
  }

  @Test func `from three observers on the interval of the mean says which way, and for fewer nothing does`() {
    func text(_ levels: [[Int?]], _ language: Language = .en) -> String {
      var exercise = Calibrated()
      for (observer, levels) in levels.enumerated() { exercise.addCase(levels, by: "observer-\(observer)") }
      return exercise.text(language)
    }
    let strict: [[Int?]] = [[2, 2, 2, 3, 2], [2, 2, 3, 2, 2], [2, 1, 2, 2, 2], [2, 2, 2, 2, 3]]
    #expect(
      text(strict).contains("4 observers: stricter than the key. 17 of 20 levels below the key, 0 above"))
    #expect(text(strict, .sv).contains("4 bedömare: strängare än facit. 17 av 20 nivåer under facit, 0 över"))
    let mild = strict.map { $0.map { level in level.map { 6 - $0 } } }
    #expect(text(mild).contains("4 observers: milder than the key."))
    let mixed: [[Int?]] = [[3, 3, 3, 3, 2], [3, 3, 3, 3, 4], [3, 3, 3, 3, 3], [3, 3, 3, 3, 3]]
    #expect(text(mixed).contains("4 observers: on the whole as the key."))
    #expect(text(Array(strict.prefix(2))).contains("2 observers: 8 of 10 levels below the key, 0 above"))
  }

  @Test func `an observer reads the own misses, and nobody else's below five`() {
    let rows = exercise.report(to: .eva).json["cases"].elements
    #expect(rows.map { $0["observer"] } == ["eva"])
    let text = exercise.text(to: .eva)
    #expect(text.contains("You: 2 of 5 levels below the key, 0 above, 3 as the key; on average −0.40."))
    #expect(!text.contains("3 observers:"))
  }
}
