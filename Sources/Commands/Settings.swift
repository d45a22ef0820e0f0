import Coaching
import Foundation

/// What somebody set once, so as not to say it every time.
struct Settings: Codable, Equatable, Sendable {
  /// Who uses the program, by the path of the journal in which they are that person.
  var me: [String: Person.ID]
  /// `nil` to follow the environment.
  var language: Language?

  init(me: [String: Person.ID] = [:], language: Language? = nil) {
    self.me = me
    self.language = language
  }

  /// The settings in a file; the defaults where there is none or it cannot be read.
  init(file: URL) {
    let read = (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(Settings.self, from: $0) }
    self = read ?? Settings()
  }

  /// Writes the settings for their owner only.
  ///
  /// - Throws: `Mistake.cannotWrite`.
  func write(to file: URL) throws {
    do {
      let folder = file.deletingLastPathComponent()
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try JSONEncoder().encode(self).write(to: file, options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    } catch {
      throw Mistake.cannotWrite(file.path)
    }
  }
}
