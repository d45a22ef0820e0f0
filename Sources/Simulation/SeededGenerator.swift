/// A random number generator that gives the same numbers for the same seed on every platform.
///
/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014). It is for
/// simulation, not for secrets.
public struct SeededGenerator: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= SeededGenerator.step
    return SeededGenerator.mixed(state)
  }

  /// A generator of its own for one part of the whole, so that a part can be made without the others.
  func branch(_ label: Int) -> SeededGenerator {
    let salt = SeededGenerator.mixed(UInt64(bitPattern: Int64(label)) &+ SeededGenerator.step)
    return SeededGenerator(seed: SeededGenerator.mixed(state ^ salt))
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
