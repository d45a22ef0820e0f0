import Coaching
import Testing

/// What a meeting led to, as people type it.
struct OutcomeWordsTests {
  @Test(arguments: [
    ("order", Outcome.Result.order), ("Order", .order), ("advance", .advance), ("steg framåt", .advance),
    ("Steg  Framåt", .advance), ("steg", .advance), ("continuation", .continuation),
    ("fortsatt", .continuation), ("fortsatt utan nytt steg", .continuation), ("no-sale", .noSale),
    ("no sale", .noSale), ("no", .noSale), ("nej", .noSale),
  ])
  func `it is read from the key and in either language`(typed: String, result: Outcome.Result) {
    #expect(Outcome.Result(said: typed) == result)
  }

  @Test(arguments: ["", " ", "framåt", "fort", "ja"])
  func `other words are none`(typed: String) {
    #expect(Outcome.Result(said: typed) == nil)
  }
}
