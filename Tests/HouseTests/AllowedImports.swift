/// Which modules each module of ours may import, apart from those of the system: the table in the design.
let allowedImports: [String: Set<String>] = [
  "pitchside": ["Commands"],
  "Commands": libraries.union(["ArgumentParser"]),
  "Web": ["Reports", "Journal", "Text", "Coaching", "Hummingbird", "Logging"],
  "Terminal": ["Text", "Coaching"],
  "Reports": ["Analysis", "Text", "Coaching"],
  "Exchange": ["Coaching"],
  "Journal": ["Coaching", "GRDB", "GRDBSQLite"],
  "Rubrics": ["Coaching", "Yams"],
  "Simulation": ["Coaching"],
  "Analysis": [],
  "Coaching": [],
  "Text": [],
  "benchmarks": libraries.union(["ArgumentParser", "GRDB", "Hummingbird", "Logging", "TestSupport", "Yams"]),
]

/// The modules of ours that others can import.
private let libraries: Set<String> = [
  "Commands", "Web", "Terminal", "Reports", "Text", "Exchange", "Journal", "Rubrics", "Simulation",
  "Analysis",
  "Coaching",
]

/// The modules that come with Swift or the system, which everybody may import.
let systemModules: Set<String> = [
  "Foundation", "FoundationEssentials", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin",
]
