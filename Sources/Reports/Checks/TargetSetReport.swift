import Coaching

/// A target that was just set, with the arithmetic behind it.
public struct TargetSetReport: Report {
  public let target: Target
  private let arithmetic: Target.Arithmetic
  private let now: Moment

  /// The arithmetic is that of the twelve months before the reader's day.
  public init(_ target: Target, asOf now: Moment) {
    self.target = target
    self.now = now
    arithmetic = target.arithmetic(endingOn: now.day)
  }

  public var json: JSON { target.json.with(["arithmetic": arithmetic.json]) }

  public func text(on page: Page) -> [String] {
    let from = target.from.description
    let set = Wording(en: "From \(from), \(target.inWords.en).", sv: "Från \(from), \(target.inWords.sv).")
    let why = Wording(en: "\(arithmetic.inWords.en), over time.", sv: "\(arithmetic.inWords.sv), över tid.")
    return page.paragraph(set.text, indent: "") + page.paragraph(why.text, indent: "")
  }
}
