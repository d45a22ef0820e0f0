import Coaching
import Exchange
import Foundation

/// A file of its own for what could not be taken, beside the one that was imported; nothing is overwritten.
struct RefusedFile {
  let input: ImportInput

  /// Writes it for its owner only.
  ///
  /// - Parameter write: Fills it.
  /// - Returns: Where it is: the one there was, if that holds the very same.
  /// - Throws: `Mistake.cannotWrite`; what the closure throws of the imported file.
  func written(_ write: (FileHandle) throws -> Void) throws -> String {
    var number = 1
    var file = open(number)
    while file < 0, errno == EEXIST, number < 10_000 {
      number += 1
      file = open(number)
    }
    let path = input.refusedFile(number)
    guard file >= 0 else { throw Mistake.cannotWrite(path) }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do { try write(handle) } catch let error as CSVError { throw error } catch {
      throw Mistake.cannotWrite(path)
    }
    return withoutRepetition(number)
  }

  private func open(_ number: Int) -> Int32 {
    Foundation.open(input.refusedFile(number), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
  }

  /// The file before it where that holds the same; then the new one is taken away.
  private func withoutRepetition(_ number: Int) -> String {
    let (path, before) = (input.refusedFile(number), input.refusedFile(number - 1))
    guard number > 1, FileManager.default.contentsEqual(atPath: path, andPath: before) else { return path }
    unlink(path)
    return before
  }
}
