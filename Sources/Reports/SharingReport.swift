import Coaching
import Text

/// What the rep has shared, and who can read it now.
public struct SharingReport: Report {
  public let observation: Observation
  /// When it was first shared.
  public let shared: Moment
  public let rep: Person
  /// `nil` when the rep has none.
  public let manager: Person?

  public init(_ observation: Observation, at shared: Moment, by rep: Person, manager: Person?) {
    self.observation = observation
    self.shared = shared
    self.rep = rep
    self.manager = manager
  }

  public func text(on page: Page) -> [String] {
    wrapped(safeForTerminal(readers.text), to: page.width)
  }

  private var readers: Wording {
    let at = shared.dayAndTime
    guard let manager else {
      return Wording(
        en: "Shared \(at). Everybody who opens this journal can read it now.",
        sv: "Delad \(at). Alla som öppnar journalen kan läsa den nu.")
    }
    return Wording(
      en: "Shared \(at). \(manager.name) and everybody else who opens this journal can read it now.",
      sv: "Delad \(at). \(manager.name) och alla andra som öppnar journalen kan läsa den nu.")
  }

  public var json: JSON {
    [
      "observation": .string(observation.id.text), "rep": .string(rep.id.text), "repName": .string(rep.name),
      "shared": .string(shared.iso8601),
    ]
  }
}
