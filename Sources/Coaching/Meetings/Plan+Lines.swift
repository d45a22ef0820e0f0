extension Plan {
  /// One line of a plan.
  public enum Line: String, CaseIterable, Sendable {
    case wishedStep, insight, planA, planB, picture, watchFor
  }

  /// `nil` where nothing is written.
  public subscript(line: Line) -> String? {
    get { self[keyPath: line.path] }
    set { self[keyPath: line.path] = newValue }
  }

  /// The lines that say something, in order.
  public var written: [Line] { Line.allCases.filter { self[$0] != nil } }

  public var isEmpty: Bool { written.isEmpty }
}

extension Plan.Line {
  fileprivate var path: WritableKeyPath<Plan, String?> {
    switch self {
    case .wishedStep: \.wishedStep
    case .insight: \.insight
    case .planA: \.planA
    case .planB: \.planB
    case .picture: \.picture
    case .watchFor: \.watchFor
    }
  }

  /// What it is called, in a word or two.
  public var title: Wording {
    switch self {
    case .wishedStep: Wording(en: "Wished step", sv: "Önskat steg")
    case .insight: Wording(en: "Insight", sv: "Insikt")
    case .planA: Wording(en: "Plan A", sv: "Plan A")
    case .planB: Wording(en: "Plan B", sv: "Plan B")
    case .picture: Wording(en: "Picture", sv: "Bild")
    case .watchFor: Wording(en: "Watch for", sv: "Titta på")
    }
  }

  /// What the rep is asked.
  public var ask: Wording {
    switch self {
    case .wishedStep:
      Wording(
        en: "Which step do you want them to agree to before you leave?",
        sv: "Vilket steg vill du ha bestämt när ni går?")
    case .insight:
      Wording(
        en: "Which insight do you bring, new to them?", sv: "Vilken insikt har du med, som är ny för dem?")
    case .planA: Wording(en: "Plan A: how do you play it?", sv: "Plan A: hur spelar du mötet?")
    case .planB:
      Wording(en: "Plan B: what do you do when plan A falls?", sv: "Plan B: vad gör du när plan A faller?")
    case .picture: Wording(en: "What do you draw?", sv: "Vad ritar du?")
    case .watchFor:
      Wording(
        en: "What do you want your manager to watch, and when may they step in?",
        sv: "Vad vill du att chefen tittar på, och när får chefen bryta in?")
    }
  }
}

extension RecordedPlan {
  /// Whether somebody gets to read it: the rep, and everybody once it is shared.
  ///
  /// Who is not known is not known to be the rep.
  public func isReadable(by reader: Person.ID?, rep: Person.ID) -> Bool { shared != nil || reader == rep }
}
