import Coaching

/// Why the journal could not do what it was asked to.
public enum JournalError: Hashable, Explained {
  /// Something is wrong with the file; the path is `nil` for a journal in memory.
  case file(FileProblem, path: String?)
  /// Nothing has that name; the suggestions are names that are like it, nearest first.
  case unknown(Subject, String, suggestions: [String])
  /// More than one has that name.
  case ambiguous(Subject, String, [Candidate])
  /// Somebody or something else has that name already.
  case nameTaken(Subject, String, by: Candidate)
  /// It would break a rule of the journal.
  case refused(Refusal)

  /// One of several that a name may mean.
  public struct Candidate: Hashable, Sendable {
    /// The full identity.
    public let id: String
    /// Enough to tell it from the others, such as "Anna Berg, rep".
    public let description: Wording
  }

  public var message: Wording {
    switch self {
    case .file(let problem, let path): problem.message(of: path)
    case .unknown(let subject, let typed, _):
      Wording(
        en: "the journal has \(subject.none.en) '\(typed)'", sv: "journalen har \(subject.none.sv) ”\(typed)”"
      )
    case .ambiguous(_, let typed, let candidates):
      Wording(en: "'\(typed)' can be ", sv: "”\(typed)” kan vara ") + candidates.listed
    case .nameTaken(_, let name, let holder):
      Wording(en: "'\(name)' is there already: ", sv: "”\(name)” finns redan: ") + [holder].listed
    case .refused(let refusal): refusal.message
    }
  }

  public var remedy: Wording {
    switch self {
    case .file(let problem, _): problem.remedy
    case .unknown(let subject, _, let suggestions):
      [suggestions.asSuggestion, subject.remedy].compactMap(\.self).joined(separator: " ")
    case .ambiguous(let subject, _, _), .nameTaken(let subject, _, _): subject.remedyWhenSeveral
    case .refused(let refusal): refusal.remedy
    }
  }
}

extension Wording {
  fileprivate static func + (first: Wording, second: Wording) -> Wording {
    Wording(en: first.en + second.en, sv: first.sv + second.sv)
  }
}

extension [JournalError.Candidate] {
  fileprivate var listed: Wording {
    let each = map {
      Wording(en: "\($0.id) (\($0.description.en))", sv: "\($0.id) (\($0.description.sv))")
    }
    return each.joined(separator: ", ")
  }
}
