/// The styles in force at a place in a text, so that a line broken there can close and reopen them.
struct OpenStyles {
  private var weight: Substring?
  private var colour: Substring?

  /// What sets these styles again at the start of a line; empty when none is in force.
  var opening: String { String(weight ?? "") + (colour ?? "") }

  /// What ends these styles at the end of a line; empty when none is in force.
  var closing: String {
    (colour == nil ? "" : SGR.plainColour.sequence) + (weight == nil ? "" : SGR.plainWeight.sequence)
  }

  /// Takes note of a glyph; anything but a sequence of ``Style`` changes nothing.
  mutating func pass(_ glyph: Glyph) {
    guard glyph.width == 0, let code = SGR(sequence: glyph.text) else { return }
    switch code {
    case .bold, .dim: weight = glyph.text
    case .red, .green, .cyan: colour = glyph.text
    case .plainWeight: weight = nil
    case .plainColour: colour = nil
    }
  }
}
