import Coaching
import GRDB

extension Database {
  /// Takes away a meeting that a form or a tally made and of which nothing is left: no form, no draft, no stroke that
  /// counts, and nothing that somebody said of it.
  func removeIfNothingIsKnown(of meeting: Meeting.ID) throws {
    try execute(
      sql: """
        DELETE FROM meeting
        WHERE id = :meeting AND isFromForm AND status <> 'cancelled' AND outcome IS NULL
          AND NOT EXISTS (SELECT 1 FROM observation WHERE meeting = :meeting)
          AND NOT EXISTS (SELECT 1 FROM draft WHERE meeting = :meeting)
          AND NOT EXISTS (SELECT 1 FROM tally WHERE meeting = :meeting AND (source = 'notebook'
            OR EXISTS (SELECT 1 FROM tallyStroke WHERE tallyStroke.tally = tally.id AND NOT isUndone)))
          AND NOT EXISTS (SELECT 1 FROM plan WHERE meeting = :meeting)
          AND NOT EXISTS (SELECT 1 FROM planSharing WHERE meeting = :meeting)
          AND NOT EXISTS (SELECT 1 FROM meetingOutcome WHERE meeting = :meeting)
          AND NOT EXISTS (SELECT 1 FROM meetingContact WHERE meeting = :meeting)
          AND NOT EXISTS (SELECT 1 FROM rideAlong WHERE meeting = :meeting)
          AND NOT EXISTS (SELECT 1 FROM importedRecord WHERE record = :meeting AND kind = 'meeting')
        """, arguments: ["meeting": meeting.text])
  }
}
