import Coaching
import Journal

/// The imports that did not come to their end, for whoever can make up for them.
struct UnfinishedImports {
  private let found: [InterruptedImport]
  private let now: Moment

  /// Those of a kind; of all kinds for `nil`.
  init(in journal: Journal, of kind: ImportKind? = nil, now: Moment) throws {
    self.now = now
    found = try journal.interruptedImports().filter { kind == nil || $0.kind == kind }
      .filter { $0.begun.adding(minutes: UnfinishedImports.remembered) > now }
  }

  /// A sentence or two for each file, the latest three; the one that is imported now makes up for itself.
  func remarks(importing file: String? = nil) -> [Wording] {
    var files: Set<[String]> = []
    let latest = found.reversed().filter { files.insert([$0.kind.rawValue, $0.file]).inserted }
    return latest.prefix(3).map { $0.file == file ? $0.madeUpFor : $0.unfinished }
  }

  /// How long one is told of, in minutes: thirty days.
  private static let remembered = 30 * 24 * 60
}

extension InterruptedImport {
  fileprivate var unfinished: Wording {
    Wording(
      en: """
        The import of \(kind.wording.en) from \(file), begun \(begun.day), did not come to its end: only a part of it \
        is in the journal. Run the same import again, unless another program is still at it.
        """,
      sv: """
        Importen av \(kind.wording.sv) från \(file), påbörjad \(begun.day), blev inte klar: bara en del av den finns i \
        journalen. Kör samma import igen, om inte ett annat program fortfarande håller på med den.
        """)
  }

  fileprivate var madeUpFor: Wording {
    Wording(
      en:
        "An import of \(file), begun \(begun.day), did not come to its end; importing it again makes up for it.",
      sv: "En import av \(file), påbörjad \(begun.day), blev inte klar; att importera den igen gör det helt.")
  }
}
