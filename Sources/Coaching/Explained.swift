/// An error that can be shown to the person it happened to: what happened, where, and what to do.
public protocol Explained: Error, Sendable {
  /// What happened and where, in a sentence without a final stop.
  var message: Wording { get }

  /// What to do about it, in a sentence without a final stop.
  var remedy: Wording { get }
}
