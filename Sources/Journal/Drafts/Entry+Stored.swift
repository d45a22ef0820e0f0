import Coaching
import Foundation

extension Form.Entry {
  /// The entry as a draft keeps it.
  var asStored: String {
    get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
  }

  /// Reads an entry that a draft kept.
  init(stored text: String) throws {
    do { self = try JSONDecoder().decode(Form.Entry.self, from: Data(text.utf8)) } catch {
      throw FileProblem.damaged
    }
  }
}
