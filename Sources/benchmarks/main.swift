import Foundation

// Prints every figure beside what it is held against. Build both programs as they are shipped first:
//
//     swift build -c release --static-swift-stdlib && .build/release/benchmarks

let workshop = try Workshop()
defer { workshop.remove() }

let small = try workshop.makeJournal("small.sqlite", reps: 10)
let busy = try workshop.makeBusyJournal("busy.sqlite")
let large = try workshop.makeJournal("large.sqlite", reps: 1000)
print("Medians of 41 runs of the whole process, in turn with what stands beside them.")
print("Journals: \(small.observations) and \(large.observations) observations.\n")
print(try workshop.version().line)
print(try workshop.score(rep: small.rep, journal: "small.sqlite").line)
print(try workshop.history(in: ("large.sqlite", large.rep), ("small.sqlite", small.rep)).line)
for figure in try workshop.keyPresses(rep: small.rep, journal: "small.sqlite") { print(figure.line) }
print(try workshop.rubricUse(in: "large.sqlite", "small.sqlite").line)
print(try workshop.checks(in: "busy.sqlite", meetings: busy).line)
for figure in try workshop.imports() { print(figure.line) }
