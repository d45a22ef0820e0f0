import Coaching
import Foundation

extension Workshop {
  /// Starting up and doing nothing.
  func version() throws -> Figure {
    let (ours, theirs) = try medians(of: pitchside(["--version"]), and: sqlite(["--version"]))
    return Figure(
      name: "pitchside --version", ours: ours, comparison: "sqlite3 --version", theirs: theirs,
      limit: 2 * theirs + 10, rule: "2 × + 10 ms")
  }

  /// One filled form, durable when the program ends, beside one durable transaction of the shell.
  func score(rep: String, journal: String) throws -> Figure {
    try Workshop.answers.write(toFile: file("answers.json"), atomically: true, encoding: .utf8)
    let arguments = ["score", "--rep", rep, "--kind", "self", "--answers", file("answers.json")]
    let database = file("shell.sqlite")
    _ = try sqlite([database, "CREATE TABLE answer (id INTEGER PRIMARY KEY, text TEXT)"]).milliseconds()
    let transaction = "PRAGMA synchronous = FULL; INSERT INTO answer (text) VALUES ('4')"
    let (ours, theirs) = try medians(
      of: pitchside(arguments, journal: journal), and: sqlite([database, transaction]))
    return Figure(
      name: "score --answers", ours: ours, comparison: "sqlite3 INSERT", theirs: theirs,
      limit: 2 * theirs + 15,
      rule: "2 × + 15 ms")
  }

  /// A rep's history in a large journal, beside the same in a small one.
  func history(in large: (file: String, rep: String), _ small: (file: String, rep: String)) throws -> Figure {
    let (ours, theirs) = try medians(
      of: pitchside(["history", large.rep], journal: large.file),
      and: pitchside(["history", small.rep], journal: small.file))
    return Figure(
      name: "history, journal of 200,000", ours: ours, comparison: "journal of 2,000", theirs: theirs,
      limit: 50,
      rule: "50 ms")
  }

  /// How a rubric is filled in, drawn from the newest forms of a large journal, beside the same in a small one.
  func rubricUse(in large: String, _ small: String) throws -> Figure {
    let arguments = ["rubric", "show", "wembley", "--use"]
    let (ours, theirs) = try medians(
      of: pitchside(arguments, journal: large), and: pitchside(arguments, journal: small))
    return Figure(
      name: "rubric show --use, journal of 200,000", ours: ours, comparison: "journal of 2,000",
      theirs: theirs,
      limit: 1000, rule: "1 s")
  }

  /// The checks of 200 reps over two years, beside the shell's plainest count of the same meetings.
  func checks(in journal: String, meetings: Int) throws -> Figure {
    let arguments = ["checks", "--from", "2024-11-24", "--to", "2026-11-23", "--json"]
    let count = "SELECT rep, count(*) FROM meeting WHERE status = 'held' GROUP BY rep"
    let (ours, theirs) = try medians(
      of: pitchside(arguments, journal: journal), and: sqlite([file(journal), count]))
    return Figure(
      name: "checks, 200 reps, \(meetings) meetings", ours: ours, comparison: "sqlite3 count by rep",
      theirs: theirs, limit: 100, rule: "100 ms")
  }

  /// How one of 40 reps develops over two years, beside the list of people.
  func development(in journal: String) throws -> Figure {
    let made = try makeJournal(journal, reps: 40, visitsPerRepAndMonth: 1.5)
    let arguments = ["development", made.rep, "--json"]
    let (ours, theirs) = try medians(
      of: pitchside(arguments, journal: journal), and: pitchside(["person", "list"], journal: journal))
    return Figure(
      name: "development, 40 reps, \(made.observations) observations", ours: ours,
      comparison: "person list", theirs: theirs, limit: 150, rule: "150 ms")
  }

  private static let answers = """
    {"answers": {"manager-role": {"choice": "rep"}, "clear-aim": {"level": 5, "evidence": "Asked: does that suit?"},
      "homework": {"level": 4}, "insight-delivered": {"level": 5}, "insights-brought": {"count": 1},
      "customer-reaction": {"choice": "tested"}, "questions-serve": {"level": 3}, "questions-asked": {"count": 9},
      "visual-form": {"choice": "annotated"}, "visual-thought": {"level": 3}, "visual-together": {"level": 4},
      "visuals-made": {"count": 1}, "decision-ladder": {"level": 2}, "mobilizer-test": {"level": 4},
      "stands-ground": {"level": 5}, "plan-b": {"level": 3}, "next-step": {"level": 4}},
     "keep": {"criterion": "insight-delivered", "text": "Showed them what March cost"},
     "commitment": {"criterion": "next-step", "text": "Say the day aloud"}}
    """
}
