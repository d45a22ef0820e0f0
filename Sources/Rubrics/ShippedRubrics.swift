/// The rubrics that come with the program; they stand inside the binary.
public enum ShippedRubrics {
  /// What they are called, the one for ride-alongs first.
  public static let keys = ["wembley", "first-meeting", "readiness", "coaching"]

  /// The YAML text of a rubric; `nil` when none of that name is shipped.
  public static func text(of key: String) -> String? {
    switch key {
    case "wembley": String(decoding: PackageResources.wembley_yaml, as: UTF8.self)
    case "first-meeting": String(decoding: PackageResources.first_meeting_yaml, as: UTF8.self)
    case "readiness": String(decoding: PackageResources.readiness_yaml, as: UTF8.self)
    case "coaching": String(decoding: PackageResources.coaching_yaml, as: UTF8.self)
    default: nil
    }
  }
}
