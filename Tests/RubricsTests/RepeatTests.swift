import Coaching
import Testing

/// The same key twice in a mapping, at which a YAML parser stops or of which it drops one.
struct RepeatTests {
  @Test func `a key that stands twice is found on its second line`() {
    expect(
      "'title' stands here twice, first on line 3; keep one of them",
      in: small("minutes: 2", "minutes: 2\n👉title: {en: \"Other\", sv: \"Annan\"}"))
    expect(
      "”title” står här två gånger, först på rad 3; behåll en av dem",
      in: small("minutes: 2", "minutes: 2\n👉\"title\": {en: \"Other\", sv: \"Annan\"}"), language: .sv)
  }

  @Test func `keys that stand twice are found everywhere, and the rest is read`() {
    expect(
      "'en' stands here twice, first on line 3; keep one of them",
      "'minutes' cannot be '99'; use a whole number, 1 to 60",
      "'minutes' stands here twice, first on line 5; keep one of them",
      "'minutes' stands here twice, first on line 5; keep one of them",
      "'rep' stands here twice, first on line 15; keep one of them",
      "'core' stands here twice, first on line 21; keep one of them",
      in: small("en: \"Small\"", "👉en: \"Small\", 'en': \"Tiny\"")
        .replacing("minutes: 2", with: "👉minutes: 99\n👉minutes: 3\n👉\"minutes\" : 4")
        .replacing("      manager:", with: "      👉rep: {en: \"Also\", sv: \"Även\"}\n      manager:")
        .replacing("core: true", with: "core: true\n    👉core: false"))
  }

  @Test func `a hundred keys more are reported one by one`() {
    let text = smallRubric + "\n" + String(repeating: "minutes: 2\n", count: 90)
    #expect(problems(in: text).count == 90)
  }

  @Test(.timeLimit(.minutes(1)))
  func `thousands of repeated keys end in one problem`() {
    #expect(problems(in: String(repeating: "minutes: 2\n", count: 20_000)).count == 1)
    #expect(problems(in: "? [a]\n: b\n? [a]\n: c\n").count == 1)
  }
}
