// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "pitchside",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "Coaching", swiftSettings: strict)
  ],
  swiftLanguageModes: [.v6]
)
