/// The calibration cases that come with the program; they stand inside the binary.
public enum ShippedCases {
  /// What they are called.
  public static let keys = ["norrvik"]

  /// The YAML text of a case; `nil` when none of that name is shipped.
  public static func text(of key: String) -> String? {
    switch key {
    case "norrvik": String(decoding: PackageResources.norrvik_yaml, as: UTF8.self)
    default: nil
    }
  }
}
