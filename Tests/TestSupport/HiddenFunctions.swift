import Foundation

#if !canImport(Darwin)
  // Functions that the C library has, but whose declarations its headers keep from Swift: they ask for a macro
  // to be defined first. Named as in C, they are called as on macOS, where they are plain to see.

  private func find<Function>(_ name: String, as type: Function.Type) -> Function {
    guard let address = dlsym(dlopen(nil, RTLD_NOW), name) else {
      preconditionFailure("the C library has no '\(name)'; tests with a child process need it")
    }
    return unsafeBitCast(address, to: type)
  }

  func pipe2(_ ends: UnsafeMutablePointer<Int32>, _ flags: Int32) -> Int32 {
    find("pipe2", as: (@convention(c) (UnsafeMutablePointer<Int32>, Int32) -> Int32).self)(ends, flags)
  }

  // swift-format-ignore: AlwaysUseLowerCamelCase
  func posix_openpt(_ flags: Int32) -> Int32 {
    find("posix_openpt", as: (@convention(c) (Int32) -> Int32).self)(flags)
  }

  func grantpt(_ master: Int32) -> Int32 {
    find("grantpt", as: (@convention(c) (Int32) -> Int32).self)(master)
  }

  func unlockpt(_ master: Int32) -> Int32 {
    find("unlockpt", as: (@convention(c) (Int32) -> Int32).self)(master)
  }

  // swift-format-ignore: AlwaysUseLowerCamelCase
  func ptsname_r(_ master: Int32, _ name: UnsafeMutablePointer<CChar>, _ size: Int) -> Int32 {
    typealias Function = @convention(c) (Int32, UnsafeMutablePointer<CChar>, Int) -> Int32
    return find("ptsname_r", as: Function.self)(master, name, size)
  }

  // swift-format-ignore: AlwaysUseLowerCamelCase
  func posix_spawn_file_actions_addchdir_np(
    _ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, _ folder: UnsafePointer<CChar>
  ) -> Int32 {
    typealias Function =
      @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>) -> Int32
    return find("posix_spawn_file_actions_addchdir_np", as: Function.self)(actions, folder)
  }
#endif
