import Foundation

// Prints figures beside what they are held against: all of them, or those that are named. Build both programs as
// they are shipped first:
//
//     swift build -c release --static-swift-stdlib && .build/release/benchmarks
//     .build/release/benchmarks checks imports

let workshop = try Workshop()
defer { workshop.remove() }
let named = CommandLine.arguments.dropFirst()
let groups = [
  ("forms", forms), ("checks", checks), ("imports", imports), ("development", development), ("fits", fits),
  ("coverage", coverage),
]

guard named.allSatisfy({ name in groups.contains { $0.0 == name } }) else {
  print("There are \(groups.map(\.0).joined(separator: ", ")); without a name all are measured.")
  exit(64)
}
for (name, measure) in groups where named.isEmpty || named.contains(name) { try measure() }

/// Starting, forms, histories and rubrics.
func forms() throws {
  let small = try workshop.makeJournal("small.sqlite", reps: 10)
  let large = try workshop.makeJournal("large.sqlite", reps: 1000)
  print("Medians of 41 runs of the whole process, in turn with what stands beside them.")
  print("Journals: \(small.observations) and \(large.observations) observations.\n")
  print(try workshop.version().line)
  print(try workshop.score(rep: small.rep, journal: "small.sqlite").line)
  print(try workshop.history(in: ("large.sqlite", large.rep), ("small.sqlite", small.rep)).line)
  for figure in try workshop.keyPresses(rep: small.rep, journal: "small.sqlite") { print(figure.line) }
  print(try workshop.rubricUse(in: "large.sqlite", "small.sqlite").line)
}

/// The checks of many reps.
func checks() throws {
  let meetings = try workshop.makeBusyJournal("busy.sqlite")
  print(try workshop.checks(in: "busy.sqlite", meetings: meetings).line)
}

/// A large file, imported twice.
func imports() throws {
  for figure in try workshop.imports() { print(figure.line) }
}

/// How a rep develops, in a journal of two years.
func development() throws {
  print(try workshop.development(in: "forty.sqlite").line)
}

/// Mixed models beside lme4.
func fits() throws {
  for line in try workshop.fits() { print(line) }
}

/// Whether intervals hold what they say.
func coverage() {
  print("How often 90 % intervals hold a rep's own level and change, 3 to 30 visits in two years:")
  for coverage in Coverage.all { print(coverage.line()) }
}
