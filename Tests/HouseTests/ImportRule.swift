/// Who may import whom, and what to say to those who do otherwise.
struct ImportRule {
  let allowed: [String: Set<String>]
  let system: Set<String>

  /// The rule of this house.
  static let ofTheHouse = ImportRule(allowed: allowedImports, system: systemModules)

  /// Returns a line for every import that `module`, whose `file` has the text `source`, may not have.
  func violations(in source: String, file: String, of module: String) -> [String] {
    ImportLine.all(in: source)
      .filter { !isAllowed($0.module, in: module) }
      .map { "\(file):\($0.line): \(explain($0.module, in: module))" }
  }

  /// Returns a line for every dependency in the text of Package.swift that a module of ours may not have.
  func violations(inManifest manifest: String) -> [String] {
    ManifestTarget.all(in: manifest).flatMap { target in
      target.dependencies
        .filter { allowed[target.name] != nil && !isAllowed($0, in: target.name) }
        .map { "Package.swift:\(target.line): \(explain($0, in: target.name))" }
    }
  }

  /// Returns a line for every module that the table does not have.
  func strangers(among modules: [String]) -> [String] {
    modules.filter { allowed[$0] == nil }.map {
      "Sources/\($0): \($0) is not in Tests/HouseTests/AllowedImports.swift; add what it may import"
    }
  }

  private func isAllowed(_ imported: String, in module: String) -> Bool {
    system.contains(imported) || imported == module || allowed[module]?.contains(imported) == true
  }

  private func explain(_ imported: String, in module: String) -> String {
    let may = allowed[module, default: []].sorted().joined(separator: ", ")
    return
      "\(module) may not import \(imported), only \(may.isEmpty ? "the system's modules" : may); pass what is"
      + " needed as a value, or move the code to where it belongs"
  }
}
