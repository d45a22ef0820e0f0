extension Migration {
  /// What makes the checks of many reps quick, and when comfort-zone signals were found and seen.
  ///
  /// The counts hold four numbers of 15 bits each, lowest first, so that one sum adds up four of them.
  static let checks = Migration(
    identifier: "0014 checks",
    sql: """
      CREATE TABLE comfortZoneSignal (
        rep TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
        signal TEXT NOT NULL CHECK (signal <> ''),
        found TEXT NOT NULL CHECK (found IS strftime('%Y-%m-%dT%H:%M:%SZ', found, '+0 days')),
        foundOffset INTEGER NOT NULL,
        seen TEXT CHECK (seen IS strftime('%Y-%m-%dT%H:%M:%SZ', seen, '+0 days')), -- by the rep
        seenOffset INTEGER,
        PRIMARY KEY (rep, signal),
        CHECK ((seen IS NULL) = (seenOffset IS NULL))
      ) STRICT, WITHOUT ROWID;

      -- Of the current revision; NULL when nothing was rated.
      ALTER TABLE observation ADD COLUMN overall REAL CHECK (overall BETWEEN 1 AND 5);
      -- Somebody other than the rep ran the meeting.
      ALTER TABLE observation ADD COLUMN isOutsideTrend INTEGER NOT NULL DEFAULT 0
        CHECK (isOutsideTrend IN (0, 1));
      UPDATE observation SET overall = (
        SELECT sum(dimension.weight * scored.score) / sum(dimension.weight)
        FROM (
          SELECT criterion.dimension, sum(rating.level * criterion.weight) / sum(criterion.weight) AS score
          FROM rating JOIN criterion ON criterion.rubricVersion = observation.rubricVersion
            AND criterion.criterion = rating.criterion
          WHERE rating.observation = observation.id AND rating.revision = observation.revision
            AND rating.level IS NOT NULL
          GROUP BY criterion.dimension) AS scored
        JOIN dimension ON dimension.rubricVersion = observation.rubricVersion
          AND dimension.dimension = scored.dimension);
      UPDATE observation SET isOutsideTrend = EXISTS (
        SELECT 1 FROM rubricVersion JOIN rating ON rating.criterion = rubricVersion.outsideTrendCriterion
          AND rating.choice = rubricVersion.outsideTrendOption
        WHERE rubricVersion.id = observation.rubricVersion AND rating.observation = observation.id
          AND rating.revision = observation.revision);
      CREATE INDEX observationForChecks
        ON observation(rep, met, metOffset, kind, isOutsideTrend, overall, meeting);

      -- Kept by the triggers below; NULL while nobody noted who was there, or whether they decide.
      ALTER TABLE meeting ADD COLUMN mobilizerMet INTEGER CHECK (mobilizerMet IN (0, 1));
      ALTER TABLE meeting ADD COLUMN decisionMakerMet INTEGER CHECK (decisionMakerMet IN (0, 1));
      ALTER TABLE meeting ADD COLUMN isRideAlong INTEGER NOT NULL DEFAULT 0 CHECK (isRideAlong IN (0, 1));

      -- Whether it is known that the customer is new, whether it is; the same of an investment in six months.
      ALTER TABLE meeting ADD COLUMN customerCounts INTEGER GENERATED ALWAYS AS (
        (customerType IS NOT NULL) | ((customerType IS 'new') << 15)
        | ((buyingIn IS NOT NULL) << 30) | (ifnull(buyingIn <= 6, 0) << 45)) VIRTUAL;
      ALTER TABLE meeting ADD COLUMN outcomeCounts INTEGER GENERATED ALWAYS AS (
        (outcome IS 'order') | ((outcome IS 'advance') << 15)
        | ((outcome IS 'continuation') << 30) | ((outcome IS 'no-sale') << 45)) VIRTUAL;
      ALTER TABLE meeting ADD COLUMN peopleCounts INTEGER GENERATED ALWAYS AS (
        (mobilizerMet IS NOT NULL) | ((mobilizerMet IS 1) << 15)
        | ((decisionMakerMet IS NOT NULL) << 30) | ((decisionMakerMet IS 1) << 45)) VIRTUAL;
      -- Business: no care; of known outcome; that led to something; and a ride-along.
      ALTER TABLE meeting ADD COLUMN businessCounts INTEGER GENERATED ALWAYS AS (
        (purpose IS NOT 'care') | ((purpose IS NOT 'care' AND outcome IS NOT NULL) << 15)
        | ((purpose IS NOT 'care' AND ifnull(outcome IN ('order', 'advance'), 0)) << 30)
        | (isRideAlong << 45)) VIRTUAL;
      CREATE INDEX meetingForChecks ON meeting(
        rep, customer, met, metOffset, customerCounts, outcomeCounts, peopleCounts, businessCounts, margin)
        WHERE status = 'held';
      DROP INDEX meetingOfRep;
      CREATE INDEX meetingOfRep ON meeting(rep, met, metOffset, status, purpose);

      CREATE VIEW meetingPeople AS -- what is known of who was there
        SELECT meetingContact.meeting,
          max(EXISTS (SELECT 1 FROM contactDeed WHERE contactDeed.contact = contact.id)) AS mobilizerMet,
          CASE WHEN count(contact.role) = count(*) -- else one could be among the others
            THEN max(contact.role IS 'decision-maker') END AS decisionMakerMet
        FROM meetingContact JOIN contact ON contact.id = meetingContact.contact
        GROUP BY meetingContact.meeting;

      CREATE TRIGGER meetingContactAdded AFTER INSERT ON meetingContact BEGIN
        UPDATE meeting SET (mobilizerMet, decisionMakerMet) =
          (SELECT mobilizerMet, decisionMakerMet FROM meetingPeople WHERE meetingPeople.meeting = NEW.meeting)
        WHERE meeting.id = NEW.meeting;
      END;
      CREATE TRIGGER meetingContactRemoved AFTER DELETE ON meetingContact BEGIN
        UPDATE meeting SET (mobilizerMet, decisionMakerMet) =
          (SELECT mobilizerMet, decisionMakerMet FROM meetingPeople WHERE meetingPeople.meeting = OLD.meeting)
        WHERE meeting.id = OLD.meeting;
      END;
      CREATE TRIGGER meetingContactChanged AFTER UPDATE ON meetingContact BEGIN
        UPDATE meeting SET (mobilizerMet, decisionMakerMet) =
          (SELECT mobilizerMet, decisionMakerMet FROM meetingPeople WHERE meetingPeople.meeting = meeting.id)
        WHERE id IN (OLD.meeting, NEW.meeting);
      END;
      CREATE TRIGGER contactRoleChanged AFTER UPDATE OF role ON contact WHEN OLD.role IS NOT NEW.role BEGIN
        UPDATE meeting SET (mobilizerMet, decisionMakerMet) =
          (SELECT mobilizerMet, decisionMakerMet FROM meetingPeople WHERE meetingPeople.meeting = meeting.id)
        WHERE id IN (SELECT meeting FROM meetingContact WHERE contact = NEW.id);
      END;
      CREATE TRIGGER contactDeedAdded AFTER INSERT ON contactDeed BEGIN
        UPDATE meeting SET (mobilizerMet, decisionMakerMet) =
          (SELECT mobilizerMet, decisionMakerMet FROM meetingPeople WHERE meetingPeople.meeting = meeting.id)
        WHERE id IN (SELECT meeting FROM meetingContact WHERE contact = NEW.contact);
      END;
      CREATE TRIGGER contactDeedRemoved AFTER DELETE ON contactDeed BEGIN
        UPDATE meeting SET (mobilizerMet, decisionMakerMet) =
          (SELECT mobilizerMet, decisionMakerMet FROM meetingPeople WHERE meetingPeople.meeting = meeting.id)
        WHERE id IN (SELECT meeting FROM meetingContact WHERE contact = OLD.contact);
      END;

      CREATE VIEW rideAlongMeeting AS -- somebody of us was there
        SELECT meeting FROM rideAlong
        UNION ALL
        SELECT meeting FROM observation WHERE kind IN ('manager', 'peer') AND meeting IS NOT NULL;

      CREATE TRIGGER rideAlongAdded AFTER INSERT ON rideAlong BEGIN
        UPDATE meeting SET isRideAlong = 1 WHERE id = NEW.meeting AND isRideAlong = 0;
      END;
      CREATE TRIGGER rideAlongRemoved AFTER DELETE ON rideAlong BEGIN
        UPDATE meeting SET isRideAlong = EXISTS (SELECT 1 FROM rideAlongMeeting WHERE rideAlongMeeting.meeting = OLD.meeting)
        WHERE meeting.id = OLD.meeting;
      END;
      CREATE TRIGGER observationAdded AFTER INSERT ON observation
        WHEN NEW.kind IN ('manager', 'peer') AND NEW.meeting IS NOT NULL BEGIN
        UPDATE meeting SET isRideAlong = 1 WHERE id = NEW.meeting AND isRideAlong = 0;
      END;
      CREATE TRIGGER observationMoved AFTER UPDATE OF meeting, kind ON observation BEGIN
        UPDATE meeting SET isRideAlong =
          EXISTS (SELECT 1 FROM rideAlongMeeting WHERE rideAlongMeeting.meeting = meeting.id)
        WHERE id IN (OLD.meeting, NEW.meeting);
      END;
      CREATE TRIGGER observationRemoved AFTER DELETE ON observation WHEN OLD.meeting IS NOT NULL BEGIN
        UPDATE meeting SET isRideAlong = EXISTS (SELECT 1 FROM rideAlongMeeting WHERE rideAlongMeeting.meeting = OLD.meeting)
        WHERE meeting.id = OLD.meeting;
      END;

      UPDATE meeting SET isRideAlong = 1 WHERE id IN (SELECT meeting FROM rideAlongMeeting);
      UPDATE meeting SET (mobilizerMet, decisionMakerMet) =
        (SELECT mobilizerMet, decisionMakerMet FROM meetingPeople WHERE meetingPeople.meeting = meeting.id)
      WHERE id IN (SELECT meeting FROM meetingContact);
      """)
}
