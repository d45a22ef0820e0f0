import Coaching
import Testing

struct FingerprintTests {
  private func fingerprint(_ texts: String?...) -> UInt64 {
    var fingerprint = Fingerprint()
    for text in texts { fingerprint.add(text) }
    return fingerprint.value
  }

  @Test func `a fingerprint is the same on every machine and in every version`() {
    #expect(fingerprint("Åsa Lind", nil, "") == 3_000_438_912_883_176_832)
    #expect(fingerprint("67HY0MW7") == 16_711_402_381_469_979_514)
  }

  @Test func `where a text ends counts, and none is not an empty one`() {
    #expect(fingerprint("ab", "c") != fingerprint("a", "bc"))
    #expect(fingerprint("") != fingerprint(nil))
    #expect(fingerprint("a") != fingerprint("a", ""))
    #expect(fingerprint("\0") != fingerprint(""))
  }

  @Test func `bytes and text give the same`() {
    var bytes = Fingerprint()
    bytes.add(Array("Sunnamplex AB".utf8)[0...])
    #expect(bytes.value == fingerprint("Sunnamplex AB"))
  }
}
