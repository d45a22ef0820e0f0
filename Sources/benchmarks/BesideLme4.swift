import Foundation

extension Workshop {
  /// Our fits beside lme4's of the same data, in one run; nothing but a word where R or lme4 is missing.
  ///
  /// - Returns: A line a data set.
  /// - Throws: `Command.Failed`, or when a file cannot be written or read.
  func fits() throws -> [String] {
    let sleepstudy = "write.csv(lme4::sleepstudy, '\(file("sleepstudy.csv"))', row.names = FALSE)"
    guard (try? Command(program: "Rscript", arguments: ["-e", sleepstudy]).milliseconds()) != nil else {
      return ["Fits are not measured: Rscript with lme4 is not here (Debian: r-cran-lme4)."]
    }
    let table = try String(contentsOfFile: file("sleepstudy.csv"), encoding: .utf8)
    return try [FitTask.sleepstudy(table), .product, .large].map(line)
  }

  private func line(_ task: FitTask) throws -> String {
    let runs = task.rows.count > 10_000 ? 3 : 21
    try task.table.write(toFile: file("rows.csv"), atomically: true, encoding: .utf8)
    let theirs = try lme4(task, runs: runs)
    let ours = task.measured(runs: runs)
    let ratio = ours.milliseconds / theirs.milliseconds
    return [
      task.name.padding(toLength: 38, withPad: " ", startingAt: 0), "\(task.rows.count) rows",
      String(format: "%.2f ms, criterion %.5f", ours.milliseconds, ours.criterion),
      String(format: "lme4 %.1f ms, %.5f", theirs.milliseconds, theirs.criterion),
      String(format: "%.3f × (allowed %.2f ×)", ratio, task.limit),
      ratio <= task.limit && ours.criterion <= theirs.criterion + 1e-5 ? "met" : "NOT MET",
    ].joined(separator: "   ")
  }

  /// The median of some fits by `lmer`, in milliseconds, and the criterion they reach.
  private func lme4(_ task: FitTask, runs: Int) throws -> (milliseconds: Double, criterion: Double) {
    let script = """
      library(lme4)
      rows <- read.csv('\(file("rows.csv"))', stringsAsFactors = TRUE)
      time <- function() system.time(
        fit <<- suppressMessages(lmer(\(task.formula), rows)), gcFirst = FALSE)[['elapsed']]
      time()
      took <- median(replicate(\(runs), time()))
      cat(sprintf('%.6f,%.8f', took * 1000, REMLcrit(fit)), file = '\(file("lme4.txt"))')
      """
    _ = try Command(program: "Rscript", arguments: ["-e", script]).milliseconds()
    let numbers = try String(contentsOfFile: file("lme4.txt"), encoding: .utf8).split(separator: ",")
      .compactMap { Double($0) }
    return (numbers[0], numbers[1])
  }
}
