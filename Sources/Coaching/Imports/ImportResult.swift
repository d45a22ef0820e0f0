/// What became of the rows of a file.
public struct ImportResult: Hashable, Sendable {
  public var inserted = 0
  public var updated = 0
  /// Rows that said nothing new, those that stand in the file once more among them.
  public var unchanged = 0
  /// Rows that were not taken.
  public var refused = 0
  /// How many of the unchanged rows stand in the file once more, word for word.
  public var repeated = 0
  /// How many rows were passed over, as they are nothing of what is imported.
  public var passedOver = 0
  /// How many of the updated are meetings that were planned and are cancelled now.
  public var calledOff = 0
  /// How many outcomes that somebody had typed were replaced; the journal keeps the earlier ones too.
  public var replacedOutcomes = 0
  /// The people that the file named and that were added.
  public var newPeople = 0
  /// The customers that the file named and that were added.
  public var newCustomers = 0
  /// The names of those people, in the order in which the file names them; the first `problemLimit`.
  public var newPeopleNames: [String] = []
  /// The names of those customers; the first `problemLimit`.
  public var newCustomerNames: [String] = []
  /// What is wrong, by line; the first `problemLimit` of them.
  public var problems: [ImportProblem] = []
  /// How much is wrong in all.
  public var problemCount = 0
  /// The physical lines that refused rows begin on, rising.
  public var refusedLines: [Int] = []

  /// The most problems that are listed.
  public static let problemLimit = 1000

  public init() {}
}
