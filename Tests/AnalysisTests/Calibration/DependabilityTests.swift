import Testing

@testable import Analysis

struct DependabilityTests {
  let usual = Dependability(rep: 0.12, observer: 0.09, day: 0.04, residual: 0.4)

  @Test func `phi is the rep's part of the variance of a mean`() {
    #expect(agree(usual.phi(days: 1), 0.12 / 0.65))
    #expect(agree(usual.phi(days: 4), 0.12 / (0.12 + 0.09 + 0.44 / 4)))
    #expect(agree(usual.phi(days: 4, observers: 2), 0.12 / (0.12 + 0.045 + 0.11)))
    #expect(agree(usual.phi(days: 4, observers: 2, visitsADay: 2), 0.12 / (0.12 + 0.045 + 0.06)))
  }

  @Test func `more observers than days count as one a day`() {
    #expect(usual.phi(days: 2, observers: 9) == usual.phi(days: 2, observers: 2))
  }

  @Test func `one observer's strictness sets a limit that no number of days passes`() {
    #expect(usual.daysEnough(for: 0.7, within: 10_000) == nil)
    #expect((usual.phi(days: 10_000) ?? 1) < 0.12 / 0.21)
  }

  @Test func `where strictness is adjusted for, days are enough at some time`() throws {
    let adjusted = Dependability(rep: 0.12, observer: 0, day: 0.04, residual: 0.4)
    // n = Φ / (1 - Φ) · 0.44 / 0.12, rounded up.
    #expect(adjusted.daysEnough(for: 0.7) == 9)
    #expect(adjusted.daysEnough(for: 0.8) == 15)
    #expect(adjusted.daysEnough(for: 0.8, within: 14) == nil)
    #expect(adjusted.daysEnough(for: 0.8, visitsADay: 2) == 8)
  }

  @Test func `a target that is met exactly is met`() {
    #expect(Dependability(rep: 1, observer: 0, day: 0, residual: 3).daysEnough(for: 0.75) == 9)
  }

  @Test func `no variance at all says nothing, and none between reps never reaches`() {
    let nothing = Dependability(rep: 0, observer: 0, day: 0, residual: 0)
    #expect(nothing.phi(days: 3) == nil && nothing.daysEnough(for: 0.7) == nil)
    let alike = Dependability(rep: 0, observer: 0.1, day: 0, residual: 0.4)
    #expect(alike.phi(days: 3) == 0 && alike.daysEnough(for: 0.7) == nil)
    let sure = Dependability(rep: 1, observer: 0, day: 0, residual: 0)
    #expect(sure.phi(days: 1) == 1 && sure.daysEnough(for: 0.8) == 1)
  }

  @Test func `more days, more observers and a larger scale do what they should`() throws {
    let byDays = [1, 2, 5, 20].compactMap { usual.phi(days: $0, observers: 2) }
    #expect(byDays == byDays.sorted() && Set(byDays).count == 4)
    let scaled = Dependability(rep: 1.2, observer: 0.9, day: 0.4, residual: 4)
    #expect(agree(scaled.phi(days: 7), usual.phi(days: 7)))
  }
}
