/// Which factor is eliminated block by block, and which stays.
struct Roles: Sendable {
  /// Eliminated: its levels share nothing once the other factor is given.
  let eliminated: RandomTerm?
  /// Within the eliminated factor.
  let nested: RandomTerm?
  /// What stays, as a dense matrix.
  let kept: RandomTerm?
  /// Whether the groups were the ones to stay.
  let isSwapped: Bool
  /// Where the terms' parameters stand in θ.
  let parameters: (groups: Range<Int>, occasions: Range<Int>, crossed: Range<Int>)

  /// The groups are eliminated, unless the crossed factor is larger and nothing is within the groups.
  init(groups: RandomTerm?, occasions: RandomTerm?, crossed: RandomTerm?) {
    func size(_ term: RandomTerm?) -> Int { term.map { $0.count * $0.width } ?? 0 }
    isSwapped = occasions == nil && size(crossed) > size(groups)
    eliminated = isSwapped ? crossed : groups
    nested = occasions
    kept = isSwapped ? groups : crossed
    let first = groups.map { RelativeFactor.parameters(width: $0.width) } ?? 0
    let second = occasions == nil ? 0 : 1
    let third = crossed.map { RelativeFactor.parameters(width: $0.width) } ?? 0
    parameters = (0..<first, first..<first + second, first + second..<first + second + third)
  }

  var eliminatedParameters: Range<Int> { isSwapped ? parameters.crossed : parameters.groups }
  var keptParameters: Range<Int> { isSwapped ? parameters.groups : parameters.crossed }

  /// Effects of a level of the kept factor; 0 without one.
  var keptWidth: Int { kept?.width ?? 0 }
  /// Columns of the kept factor.
  var keptColumns: Int { kept.map { $0.count * $0.width } ?? 0 }
}
