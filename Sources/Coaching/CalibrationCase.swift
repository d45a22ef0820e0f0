/// A meeting told in words, with the answers it should be given: what people score who want to see alike.
///
/// Nobody in it exists. It is scored by several, each for themselves, and then laid beside the key.
public struct CalibrationCase: Hashable, Sendable {
  /// What people call it on the command line, such as `norrvik`.
  public let key: String
  /// The key of the rubric it is scored with.
  public let rubric: String
  /// The versions of the rubric that the answers hold for.
  public let versions: ClosedRange<Int>
  public let title: Wording
  /// The name of the rep in it.
  public let rep: String
  /// All there is to go by; paragraphs are lines.
  public let text: Wording
  /// One for every criterion of the rubric that can be compared, in its order; texts cannot.
  public let answers: [KeyAnswer]

  public init(
    key: String, rubric: String, versions: ClosedRange<Int>, title: Wording, rep: String, text: Wording,
    answers: [KeyAnswer]
  ) {
    self.key = key
    self.rubric = rubric
    self.versions = versions
    self.title = title
    self.rep = rep
    self.text = text
    self.answers = answers
  }

  /// The right answer to one criterion.
  public struct KeyAnswer: Hashable, Sendable {
    public let criterion: Criterion.Key
    public let answer: Answer
    /// What in the text makes it so.
    public let because: Wording

    public init(_ criterion: Criterion.Key, _ answer: Answer, because: Wording) {
      self.criterion = criterion
      self.answer = answer
      self.because = because
    }
  }

  /// Whether it can be scored with this rubric.
  public func suits(_ rubric: Rubric) -> Bool {
    rubric.key == self.rubric && versions.contains(rubric.version)
  }

  /// Whom it is about, in every journal the same, so that journals that were merged have one.
  public var ratee: Person.Reference {
    Person.Reference(id: Person.ID("case-\(key)"), name: rep)
  }
}
