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

  private func problems(in file: String) -> [RubricProblem] {
    do {
      _ = try RubricFile(at: URL(filePath: file)).rubric()
      return []
    } catch {
      return error.problems
    }
  }
}
