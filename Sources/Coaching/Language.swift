/// The language a person is addressed in, decided once at start and carried along with the task.
public enum Language: String, CaseIterable, Codable, Sendable {
  case en, sv

  /// The language everything a person sees is written in just now.
  @TaskLocal public static var current = Language.en

  /// The language that an environment asks for, or `nil` where it names none that we speak.
  ///
  /// `LC_ALL` goes before `LC_MESSAGES`, which goes before `LANG`, as POSIX has it.
  public init?(environment: [String: String]) {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
    guard let locale = named.first(where: { !$0.isEmpty }) else { return nil }
    self.init(rawValue: locale.prefix(2).lowercased())
  }
}
