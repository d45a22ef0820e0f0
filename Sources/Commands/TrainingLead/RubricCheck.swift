import ArgumentParser
import Coaching
import Foundation
import Rubrics
import Terminal
import Text

/// Finds everything that is wrong in files with rubrics and calibration cases; silent when nothing is.
struct RubricCheck: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: Wording(
        en: "Everything that is wrong in a rubric or case file, with line and remedy.",
        sv: "Allt som är fel i en fil med en mall eller ett fall, med rad och råd."
      ).text,
      discussion: Wording(
        en: "pitchside rubric check my-rubric.yaml cases/my-case.yaml",
        sv: "pitchside rubric check min-mall.yaml cases/mitt-fall.yaml"
      ).text)
  }

  @Argument(help: ArgumentHelp(en: "The files.", sv: "Filerna.", value: .file))
  var files: [String]

  @OptionGroup var common: CommonOptions

  func run() throws {
    let problems = files.flatMap(problems)
    for problem in problems { Console.write(safeForTerminal(problem.description) + "\n", to: .output) }
    if !problems.isEmpty { throw ExitCode(2) }
  }

  /// Where the rubrics beside the journal are.
  private var folder: URL {
    let journal = URL(filePath: common.journal ?? Surroundings.system.journalPath)
    return journal.deletingLastPathComponent().appending(path: "rubrics")
  }

  /// Whether the file is among the rubrics or cases beside the journal, where its name must be its key.
  private func isOwn(_ file: URL) -> Bool {
    let own = [folder, folder.appending(path: "cases")].map(\.standardizedFileURL.path)
    return own.contains(file.deletingLastPathComponent().standardizedFileURL.path)
  }

  private func problems(in file: String) -> [RubricProblem] {
    do {
      let url = URL(filePath: file)
      try RubricFile(
        at: url, expectedKey: isOwn(url) ? url.deletingPathExtension().lastPathComponent : nil
      ).check(by: RubricFolder(folder))
      return []
    } catch {
      return error.problems
    }
  }
}
