import Coaching
import Testing

struct ShareTests {
  @Test func `of nothing there is no share`() {
    #expect(Share(0, of: 0).value == nil)
    #expect(Share(0, of: 1).value == 0)
    #expect(Share(1, of: 4).value == 0.25)
  }
}
