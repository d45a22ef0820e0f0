import Coaching

extension CalibrationCase {
  /// A common case scored with the sample rubric; the form of a sample meeting is exact on one level of three.
  public static func sample(key: String = "harbour", step: Answer = .notObserved) -> CalibrationCase {
    CalibrationCase(
      key: key, rubric: "sample", versions: 1...2, title: Wording(en: "In the harbour", sv: "I hamnen"),
      rep: "Jonas",
      text: Wording(en: "Jonas goes ashore.\nHe asks.", sv: "Jonas går i land.\nHan frågar."),
      answers: [
        answer("who", .choice("rep")), answer("thought", .level(5)), answer("picture", .level(4)),
        answer("questions", .count(12)), answer("aloud", .yes(true)), answer("step", step),
      ])
  }

  private static func answer(_ criterion: Criterion.Key, _ answer: Answer) -> KeyAnswer {
    KeyAnswer(
      criterion, answer, because: Wording(en: "It is in the \(criterion).", sv: "Det står i \(criterion)."))
  }
}
