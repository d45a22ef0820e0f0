import ArgumentParser
import Coaching
import Foundation
import Rubrics
import Terminal
import Text

/// Finds everything that is wrong in rubric files; silent when nothing is.
struct RubricCheck: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: Wording(
        en: "Everything that is wrong in a rubric file, with line and remedy.",
        sv: "Allt som är fel i en mallfil, med rad och råd."
      ).text,
      discussion: Wording(
        en: "pitchside rubric check my-rubric.yaml", sv: "pitchside rubric check min-mall.yaml"
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

  /// Whether the file is among the rubrics beside the journal, where its name must be its key.
  private func isOwn(_ file: URL) -> Bool {
    let journal = URL(filePath: common.journal ?? Surroundings.system.journalPath)
    let own = journal.deletingLastPathComponent().appending(path: "rubrics")
    return file.deletingLastPathComponent().standardizedFileURL.path == own.standardizedFileURL.path
  }

  private func problems(in file: String) -> [RubricProblem] {
    do {
      let url = URL(filePath: file)
      _ = try RubricFile(
        at: url, expectedKey: isOwn(url) ? url.deletingPathExtension().lastPathComponent : nil
      ).rubric()
      return []
    } catch {
      return error.problems
    }
  }
}
