/// Jonas at Norrvik: a meeting described in words, with the answers that the authors of the rubric give.
enum CalibrationCase {
  /// What is typed at each criterion of the match at Wembley, in the order it asks.
  static let key: [(criterion: String, line: String)] = [
    ("manager-role", "1"),
    ("clear-aim", "5 Sa syftet, steget och frågade: passar det?"),
    ("homework", "4"),
    ("insight-delivered", "5 Elva timmar i mars, 310 000 mot 180 000"),
    ("insights-brought", "1"),
    ("customer-reaction", "4"),
    ("questions-serve", "3 Åtta frågor om artikelnummer"),
    ("questions-asked", "9"),
    ("visual-form", "3"),
    ("visual-thought", "3"),
    ("visual-together", "4 Karin pekade på raden för övertid"),
    ("visuals-made", "1"),
    ("decision-ladder", "2"),
    ("mobilizer-test", "4"),
    ("stands-ground", "5 Strök summan, skrev 240 000"),
    ("plan-b", "3"),
    ("next-step", "4"),
  ]

  /// The levels of the key.
  static let levels = [
    "clear-aim": 5, "homework": 4, "insight-delivered": 5, "questions-serve": 3, "visual-thought": 3,
    "visual-together": 4, "decision-ladder": 2, "mobilizer-test": 4, "stands-ground": 5, "plan-b": 3,
    "next-step": 4,
  ]

  static let keep = "4 ”Fortfarande sextio mer än att göra det i tid.”"
  static let commitment = "17 Säg dagen högt innan mötet är slut 2026-12-01"
}
