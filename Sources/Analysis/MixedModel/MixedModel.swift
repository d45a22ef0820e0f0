/// A linear mixed model, fitted by restricted maximum likelihood (REML).
///
/// `y = Xβ + Zb + e`: fixed columns X; up to two crossed factors with effects of their own, of which either may have
/// slopes; and a third within the first, such as the days of a rep. The larger of the crossed factors is
/// eliminated block by block, so that only the smaller one is ever held as a dense matrix (Bates, Mächler, Bolker
/// and Walker, "Fitting Linear Mixed-Effects Models Using lme4", 2015, for the criterion; the order of elimination as
/// in MixedModels.jl).
///
/// The covariance parameters θ are as lme4's: the triangles Λ column by column, first of the groups (1 value, or
/// 3 with a slope), then of the occasions within them (1), then of the crossed factor.
public struct MixedModel: Sendable {
  /// A value a row.
  public let response: [Double]
  /// X column by column, a value a row each; the first is all ones.
  public let fixed: [[Double]]
  public let groups: RandomTerm?
  /// Nested in the groups: each occasion belongs to one group.
  public let occasions: RandomTerm?
  public let crossed: RandomTerm?
  /// How far from zero a fixed coefficient is thought to lie, as a standard deviation relative to the residual's;
  /// by column, nothing for those of which nothing is thought.
  public let thought: [Int: Double]
  let products: CrossProducts
  let roles: Roles

  /// - Parameters:
  ///   - response: At least one value, finite.
  ///   - fixed: X column by column, the first all ones, none a sum of multiples of the others.
  ///   - groups: Such as the reps; `nil` where there are none.
  ///   - occasions: Only with groups, and without a slope.
  ///   - crossed: Such as the observers.
  ///   - thought: How far from zero a fixed coefficient is thought to lie beforehand, as a standard deviation
  ///     relative to the residual's, above 0; by its column, never the first.
  public init(
    response: [Double], fixed: [[Double]], groups: RandomTerm? = nil, occasions: RandomTerm? = nil,
    crossed: RandomTerm? = nil, thought: [Int: Double] = [:]
  ) {
    precondition(!response.isEmpty && !fixed.isEmpty && fixed.allSatisfy { $0.count == response.count })
    precondition(occasions == nil || (groups != nil && occasions?.slope == nil))
    self.response = response
    self.fixed = fixed
    self.groups = groups
    self.occasions = occasions
    self.crossed = crossed
    self.thought = thought
    roles = Roles(groups: groups, occasions: occasions, crossed: crossed)
    products = CrossProducts(response: response, fixed: fixed, thought: thought, roles: roles)
  }

  /// Rows less fixed columns of which nothing is thought beforehand.
  public var degreesOfFreedom: Int { response.count - fixed.count + thought.count }

  /// How many covariance parameters there are.
  public var parameterCount: Int {
    roles.parameters.groups.count + roles.parameters.occasions.count + roles.parameters.crossed.count
  }

  /// The REML criterion at given covariance parameters, minus twice the log restricted likelihood.
  ///
  /// - Parameter theta: As many values as `parameterCount`.
  /// - Returns: Minus infinity where nothing is left to explain.
  public func criterion(at theta: [Double]) -> Double {
    Elimination(self, theta).criterion
  }
}
