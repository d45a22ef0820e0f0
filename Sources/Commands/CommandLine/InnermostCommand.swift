import ArgumentParser

/// The innermost command that arguments name, and what stands behind its name.
///
/// Parsing with it alone spares making all the others at each start.
struct InnermostCommand {
  let type: any ParsableCommand.Type
  let rest: [String]

  init(_ arguments: [String]) {
    var type: any ParsableCommand.Type = Pitchside.self
    var rest = arguments[...]
    while let word = rest.first,
      let next = type.configuration.subcommands.first(where: { $0.configuration.commandName == word })
    {
      type = next
      rest = rest.dropFirst()
    }
    self.type = type
    self.rest = Array(rest)
  }

  /// Whether it only has commands below it, and cannot be run itself.
  var isGroup: Bool { !type.configuration.subcommands.isEmpty }
}
