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
  products: [.executable(name: "pitchside", targets: ["pitchside"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .executableTarget(name: "pitchside", dependencies: ["Commands"], swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Coaching", "Exchange", "Journal", "Reports", "Rubrics", "Simulation", "Terminal", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["Analysis", "Coaching", "Journal", "Rubrics", "Simulation", "TestSupport"],
      swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["Coaching", "Text"], swiftSettings: strict),
    .target(name: "Analysis", swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Analysis", "Coaching", "Text"], swiftSettings: strict),
    .target(name: "Text", swiftSettings: strict),
    .target(
      name: "Journal",
      dependencies: [
        "Coaching", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "Rubrics", dependencies: ["Coaching", .product(name: "Yams", package: "Yams")],
      resources: [
        .embedInCode("Shipped/cases/norrvik.yaml"),
        .embedInCode("Shipped/coaching.yaml"), .embedInCode("Shipped/first-meeting.yaml"),
        .embedInCode("Shipped/readiness.yaml"), .embedInCode("Shipped/wembley.yaml"),
      ],
      swiftSettings: strict),
    .target(name: "Exchange", dependencies: ["Coaching"], swiftSettings: strict),
    .target(name: "Simulation", dependencies: ["Coaching"], swiftSettings: strict),
    .target(name: "Coaching", swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Coaching", "Text"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(name: "TestSupportTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: ["Coaching", "Commands", "Journal", "Rubrics", "TestSupport", "pitchside"],
      exclude: ["Screens", "Sessions"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Coaching", "Terminal", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Coaching", "Reports", "Simulation", "TestSupport", "Text"],
      swiftSettings: strict),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: strict),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "Coaching", "Journal", "Simulation", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Schemas"], swiftSettings: strict),
    .testTarget(name: "RubricsTests", dependencies: ["Coaching", "Rubrics"], swiftSettings: strict),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Analysis", "Simulation"], exclude: ["References"],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Coaching", "Exchange", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SimulationTests", dependencies: ["Coaching", "Simulation", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "CoachingTests", dependencies: ["Coaching", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
