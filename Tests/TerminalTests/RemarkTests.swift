import Coaching
import TestSupport
import Testing
import Text

@testable import Terminal

struct RemarkTests {
  func text(_ screen: inout FormScreen) -> String {
    screen.frame(Frame.Size(columns: 80, rows: 24), at: 0, style: .plain).lines.joined(separator: "\n")
  }

  @Test func `what to know before the first answer stands on the screen until a key is pressed`() {
    var screen = FormScreen(
      Form(rubric: .sample()), title: "Åsa Lind", remark: Wording(en: "Yours until shared.", sv: "Din."),
      at: 0)
    #expect(text(&screen).contains("Yours until shared."))
    _ = screen.press(.character("1"), at: 1)
    #expect(!text(&screen).contains("Yours"))
  }

  @Test func `without a remark nothing is said`() {
    var screen = FormScreen(Form(rubric: .sample()), title: "Åsa Lind", at: 0)
    #expect(!text(&screen).contains("✓"))
  }
}
