import Coaching
import Testing

@testable import Journal

struct TailTests {
  let journal: Journal

  init() throws {
    journal = try .withTeam()
    try journal.record(.sample("0190-aa12ab"))
    try journal.record(.sample("0191-bb12AB", of: .of(.bo, met: .at(24)), form: .plain().agreeing("x")))
  }

  @Test(arguments: ["0190-aa12ab", "aa12ab", "A12AB", " aa12ab "])
  func `an observation is named by any unique tail`(typed: String) throws {
    #expect(try journal.observation(named: typed).id.text == "0190-aa12ab")
  }

  @Test func `a tail of several lists them`() {
    let candidates = [
      JournalError.Candidate(id: "0190-aa12ab", description: Wording(same: "Anna Berg 2026-11-23")),
      JournalError.Candidate(id: "0191-bb12AB", description: Wording(same: "Bo Ek 2026-11-24")),
    ]
    #expect(throws: JournalError.ambiguous(.observation, "12ab", candidates)) {
      try journal.observation(named: "12ab")
    }
  }

  @Test(arguments: ["2ab", "", "%%%%", "____", "0190-aa12ac"])
  func `anything else is unknown`(typed: String) {
    #expect(throws: JournalError.unknown(.observation, typed, suggestions: [])) {
      try journal.observation(named: typed)
    }
  }

  @Test func `meetings and drafts are named alike`() throws {
    #expect(throws: JournalError.unknown(.meeting, "bb12ab", suggestions: [])) {
      try journal.meeting(named: "bb12ab")
    }
    #expect(throws: JournalError.unknown(.draft, "bb12ab", suggestions: [])) {
      try journal.draft(named: "bb12ab")
    }
  }
}
