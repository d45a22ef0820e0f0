import ArgumentParser
import Coaching
import Terminal

/// Prints the script that lets a shell complete what is being typed.
struct Completions: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "completions",
      abstract: Wording(
        en: "A script that completes commands, names and ids in your shell.",
        sv: "Ett skript som fyller i kommandon, namn och id:n i ditt skal."
      ).text,
      discussion: Wording(
        en: """
          eval "$(pitchside completions bash)"       in ~/.bashrc
          source <(pitchside completions zsh)        in ~/.zshrc, below compinit
          pitchside completions fish | source        in ~/.config/fish/config.fish
          """,
        sv: """
          eval "$(pitchside completions bash)"       i ~/.bashrc
          source <(pitchside completions zsh)        i ~/.zshrc, nedanför compinit
          pitchside completions fish | source        i ~/.config/fish/config.fish
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(en: "Your shell.", sv: "Ditt skal.", value: Wording(en: "SHELL", sv: "SKAL")))
  var shell: Shell

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard Console.write(shell.completionScript, to: .output) else { throw Mistake.cannotWrite("/dev/stdout") }
  }
}
