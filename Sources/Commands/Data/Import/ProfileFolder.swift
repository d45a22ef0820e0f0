import Coaching
import Exchange
import Foundation

/// The folder beside the journal with the mappings that were saved, `KEY.json` each.
struct ProfileFolder {
  let folder: URL

  init(besideJournal path: String) {
    folder = URL(filePath: path).deletingLastPathComponent().appending(path: "profiles")
  }

  /// The mappings that can be read.
  var saved: [Profile] { files.compactMap { try? profile(in: $0) } }

  /// All there are, those that come with the program first.
  var all: [Profile] { Profile.shipped + saved }

  /// The keys of all there are.
  var keys: [String] { all.map(\.key) }

  /// Those that can be meant by a kind's file: saved ones know it best.
  ///
  /// - Throws: `MappingProblem`; `ImportMistake.badProfile` when that very one cannot be read.
  func profile(named key: String) throws -> Profile {
    if let file = files.first(where: { $0.deletingPathExtension().lastPathComponent == key }) {
      return try profile(in: file)
    }
    return try Columns.profile(named: key, among: all)
  }

  private func profile(in file: URL) throws -> Profile {
    guard let data = try? Data(contentsOf: file) else { throw Mistake.cannotRead(file.path) }
    do throws(ProfileProblem) {
      return try Profile(json: data)
    } catch {
      throw ImportMistake.badProfile(file: file.path, message: error.message, remedy: error.remedy)
    }
  }

  private var files: [URL] {
    let found = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (found ?? []).filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
  }

  /// Keeps a mapping, for its owner only.
  ///
  /// - Returns: The file, and whether another mapping stood there.
  /// - Throws: `Mistake.cannotWrite`.
  func save(_ profile: Profile) throws -> (file: String, isReplaced: Bool) {
    let file = folder.appending(path: profile.key + ".json")
    let before = try? Data(contentsOf: file)
    guard before != profile.json else { return (file.path, false) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try profile.json.write(to: file, options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    } catch {
      throw Mistake.cannotWrite(file.path)
    }
    return (file.path, before != nil)
  }
}
