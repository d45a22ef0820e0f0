import ArgumentParser
import Coaching
import Journal

/// Who reads, and whether before the own view is there.
struct ReadingOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who reads.", sv: "Vem som läser.", value: .name))
  var reader: String?

  @Flag(
    help: ArgumentHelp(
      en: "Show others' views also before the rep's own view is there.",
      sv: "Visa andras bilder också innan säljarens egen bild finns."))
  var reveal = false

  func reader(in journal: Journal, _ session: Session) throws -> Reader {
    try session.reader(as: reader, isRevealing: reveal, in: journal)
  }
}
