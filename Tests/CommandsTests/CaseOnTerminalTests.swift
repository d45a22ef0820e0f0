import TestSupport
import Testing

/// A common case, which is told before its form.
struct CaseOnTerminalTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople()
  }

  @Test(arguments: [
    ("en", "Press Enter when you have read it.", "Who ran the meeting?"),
    ("sv", "Tryck retur när du har läst.", "Vem drev mötet?"),
  ])
  func `before a whole screen the case is read, and left without a trace`(
    language: String, wait: String, ask: String
  )
    throws
  {
    let user = try workplace.onScreen("score", "--case", "norrvik", "--language", language)
    try user.terminal.expect(wait)
    try user.press(.enter)
    try user.sees(ask)
    try user.sees(language == "en" ? "The pumps at Norrvik" : "Pumparna hos Norrvik")
    try user.press("!")
    #expect(try user.terminal.waitForExit() == .code(130))
    let left = try workplace.terminal("score", "--case", "norrvik", "--language", language)
    try left.expect(wait)
    try left.press(.control("c"))
    #expect(try left.waitForExit() == .code(130))
    #expect(try workplace.drafts().isEmpty)
  }

  @Test func `the case scored on a whole screen as its key is exact`() throws {
    let user = try workplace.onScreen("score", "--case", "norrvik")
    try user.terminal.expect("Press Enter")
    try user.press(.enter)
    try user.answers(17)
    try user.sees("One thing to keep doing")
    for step in ScreenVisit.ending.flatMap(\.self) { try user.does(step) }
    #expect(try user.terminal.waitForExit() == .code(0))
    let shown = user.terminal.transcript.withoutTerminalControls
    #expect(shown.contains("Exact on 11 of 11 levels, within 1 on 11."))
    #expect(shown.contains("That is seeing alike"))
  }
}
