CREATE TABLE askedLastCriterion (
  rubricVersion INTEGER NOT NULL REFERENCES rubricVersion ON DELETE CASCADE,
  number INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  PRIMARY KEY (rubricVersion, number),
  FOREIGN KEY (rubricVersion, criterion) REFERENCES criterion
) STRICT, WITHOUT ROWID;

CREATE TABLE askedLastScenario (
  rubricVersion INTEGER NOT NULL REFERENCES rubricVersion ON DELETE CASCADE,
  number INTEGER NOT NULL,
  scenario TEXT NOT NULL,
  PRIMARY KEY (rubricVersion, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE calibrationCase (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL CHECK (key <> ''), -- several rows where the case has changed since
  rubric TEXT NOT NULL CHECK (rubric <> ''),
  fromVersion INTEGER NOT NULL CHECK (fromVersion >= 1),
  toVersion INTEGER NOT NULL,
  rep TEXT NOT NULL REFERENCES person, -- nobody who exists
  repName TEXT NOT NULL,
  titleEn TEXT NOT NULL,
  titleSv TEXT NOT NULL,
  textEn TEXT NOT NULL,
  textSv TEXT NOT NULL,
  CHECK (toVersion >= fromVersion)
) STRICT;

CREATE TABLE calibrationCaseAnswer (
  calibrationCase INTEGER NOT NULL REFERENCES calibrationCase ON DELETE CASCADE,
  criterion TEXT NOT NULL CHECK (criterion <> ''),
  number INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('rated', 'not-observed')),
  level INTEGER CHECK (level BETWEEN 1 AND 5),
  count INTEGER CHECK (count BETWEEN 0 AND 999),
  yes INTEGER CHECK (yes IN (0, 1)),
  choice TEXT,
  becauseEn TEXT NOT NULL,
  becauseSv TEXT NOT NULL,
  PRIMARY KEY (calibrationCase, criterion),
  UNIQUE (calibrationCase, number),
  CHECK ((level IS NOT NULL) + (count IS NOT NULL) + (yes IS NOT NULL) + (choice IS NOT NULL)
    = (state = 'rated'))
) STRICT, WITHOUT ROWID;

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

CREATE TABLE commitment (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
  observation TEXT NOT NULL UNIQUE REFERENCES observation ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
  customer TEXT NOT NULL REFERENCES customer ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  nameKey TEXT NOT NULL,
  work TEXT,
  role TEXT CHECK (role IN
    ('decision-maker', 'influencer', 'user', 'purchaser', 'gatekeeper', 'can-stop')),
  leftOutBecause TEXT,
  UNIQUE (customer, nameKey)
) STRICT;

CREATE TABLE contactDeed ( -- what showed that somebody is a mobilizer
  contact TEXT NOT NULL REFERENCES contact ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  deed TEXT NOT NULL CHECK (length(trim(deed)) > 0),
  "by" TEXT NOT NULL REFERENCES person,
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
  atOffset INTEGER NOT NULL,
  PRIMARY KEY (contact, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion (
  rubricVersion INTEGER NOT NULL REFERENCES rubricVersion ON DELETE CASCADE,
  criterion TEXT NOT NULL CHECK (criterion <> ''),
  number INTEGER NOT NULL,
  dimension TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('level', 'count', 'yes', 'choice', 'text')),
  isCore INTEGER NOT NULL CHECK (isCore IN (0, 1)),
  weight REAL NOT NULL CHECK (weight > 0),
  askEn TEXT NOT NULL,
  askSv TEXT NOT NULL,
  countsEn TEXT,
  countsSv TEXT,
  noOccasionEn TEXT,
  noOccasionSv TEXT,
  drillEn TEXT,
  drillSv TEXT,
  skipCriterion TEXT,
  skipOption TEXT, tally TEXT
  CHECK (tally IN ('question', 'insight', 'picture', 'manager-spoke')),
  PRIMARY KEY (rubricVersion, criterion),
  UNIQUE (rubricVersion, number),
  FOREIGN KEY (rubricVersion, dimension) REFERENCES dimension,
  CHECK ((countsEn IS NULL) = (countsSv IS NULL)),
  CHECK ((noOccasionEn IS NULL) = (noOccasionSv IS NULL)),
  CHECK ((drillEn IS NULL) = (drillSv IS NULL)),
  CHECK ((skipCriterion IS NULL) = (skipOption IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE criterionLevel (
  rubricVersion INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  descriptorEn TEXT NOT NULL,
  descriptorSv TEXT NOT NULL,
  PRIMARY KEY (rubricVersion, criterion, level),
  FOREIGN KEY (rubricVersion, criterion) REFERENCES criterion ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE criterionOption (
  rubricVersion INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  option TEXT NOT NULL CHECK (option <> ''),
  number INTEGER NOT NULL,
  titleEn TEXT NOT NULL,
  titleSv TEXT NOT NULL,
  PRIMARY KEY (rubricVersion, criterion, option),
  UNIQUE (rubricVersion, criterion, number),
  FOREIGN KEY (rubricVersion, criterion) REFERENCES criterion ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE customer (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  nameKey TEXT NOT NULL
) STRICT;

CREATE TABLE deal (
  source INTEGER NOT NULL REFERENCES source,
  externalId TEXT NOT NULL CHECK (externalId <> ''),
  rep TEXT NOT NULL REFERENCES person,
  customer TEXT REFERENCES customer,
  status TEXT NOT NULL CHECK (status IN ('open', 'won', 'lost')),
  created TEXT,
  closed TEXT,
  expectedClose TEXT,
  value REAL,
  margin REAL,
  stage TEXT,
  type TEXT,
  nextDate TEXT,
  currency TEXT,
  fingerprint INTEGER NOT NULL, -- of what the file said
  PRIMARY KEY (source, externalId)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension (
  rubricVersion INTEGER NOT NULL REFERENCES rubricVersion ON DELETE CASCADE,
  dimension TEXT NOT NULL CHECK (dimension <> ''),
  number INTEGER NOT NULL,
  titleEn TEXT NOT NULL,
  titleSv TEXT NOT NULL,
  weight REAL NOT NULL CHECK (weight > 0),
  PRIMARY KEY (rubricVersion, dimension),
  UNIQUE (rubricVersion, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
  kind TEXT NOT NULL CHECK (kind IN ('manager', 'self', 'peer', 'practice', 'calibration')),
  rep TEXT NOT NULL REFERENCES person,
  observer TEXT NOT NULL REFERENCES person,
  rubricVersion INTEGER NOT NULL REFERENCES rubricVersion,
  isCoreOnly INTEGER NOT NULL CHECK (isCoreOnly IN (0, 1)),
  lastCommitment TEXT REFERENCES commitment ON DELETE SET NULL,
  customer TEXT REFERENCES customer,
  scenario TEXT CHECK (scenario IN
    ('first-meeting', 'insight', 'discovery', 'proposal', 'negotiation', 'follow-up')),
  meeting TEXT REFERENCES meeting,
  met TEXT NOT NULL CHECK (met IS strftime('%Y-%m-%dT%H:%M:%SZ', met, '+0 days')),
  metOffset INTEGER NOT NULL,
  ended TEXT CHECK (ended IS strftime('%Y-%m-%dT%H:%M:%SZ', ended, '+0 days')),
  endedOffset INTEGER,
  started TEXT NOT NULL CHECK (started IS strftime('%Y-%m-%dT%H:%M:%SZ', started, '+0 days')),
  startedOffset INTEGER NOT NULL, calibrationCase INTEGER REFERENCES calibrationCase
  CHECK (calibrationCase IS NULL OR kind = 'calibration'),
  CHECK ((ended IS NULL) = (endedOffset IS NULL))
) STRICT;

CREATE TABLE draftEntry (
  draft TEXT NOT NULL REFERENCES draft ON DELETE CASCADE,
  number INTEGER NOT NULL,
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  PRIMARY KEY (draft, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE draftOffer (
  draft TEXT NOT NULL REFERENCES draft ON DELETE CASCADE,
  criterion TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count BETWEEN 0 AND 999),
  countFrom TEXT NOT NULL CHECK (countFrom IN ('tally', 'notebook', 'estimate')),
  PRIMARY KEY (draft, criterion)
) STRICT, WITHOUT ROWID;

CREATE TABLE followUp (
  observation TEXT NOT NULL,
  revision INTEGER NOT NULL,
  commitment TEXT NOT NULL REFERENCES commitment ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('kept', 'partly', 'not-yet', 'dropped')),
  PRIMARY KEY (observation, revision),
  FOREIGN KEY (observation, revision) REFERENCES revision ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL
    CHECK (kind IN ('people', 'customers', 'meetings', 'deals', 'kpis', 'observations')),
  source INTEGER NOT NULL REFERENCES source,
  file TEXT NOT NULL, -- its name, without the folders
  begun TEXT NOT NULL CHECK (begun IS strftime('%Y-%m-%dT%H:%M:%SZ', begun, '+0 days')),
  begunOffset INTEGER NOT NULL,
  finished TEXT CHECK (finished IS strftime('%Y-%m-%dT%H:%M:%SZ', finished, '+0 days')),
  finishedOffset INTEGER,
  inserted INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  CHECK ((finished IS NULL) = (finishedOffset IS NULL))
) STRICT;

CREATE TABLE importedRecord ( -- meetings and observations, which have identities of their own
  source INTEGER NOT NULL REFERENCES source,
  kind TEXT NOT NULL CHECK (kind IN ('meeting', 'observation')),
  externalId TEXT NOT NULL CHECK (externalId <> ''),
  record TEXT NOT NULL,
  fingerprint INTEGER NOT NULL, -- of what the file said
  PRIMARY KEY (source, kind, externalId)
) STRICT, WITHOUT ROWID;

CREATE TABLE kpi (
  rep TEXT NOT NULL REFERENCES person,
  metric TEXT NOT NULL CHECK (metric <> ''),
  period TEXT NOT NULL CHECK (period <> ''), -- 2026, 2026-Q4, 2026-11, 2026-W48 or 2026-11-23
  periodFirst TEXT NOT NULL CHECK (periodFirst IS date(periodFirst, '+0 days')),
  periodLast TEXT NOT NULL CHECK (periodLast IS date(periodLast, '+0 days')),
  value REAL NOT NULL,
  source INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (rep, metric, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE ladderStep ( -- a customer's steps to a decision
  customer TEXT NOT NULL REFERENCES customer ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  step TEXT NOT NULL CHECK (length(trim(step)) > 0),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'left-out')),
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')), -- of that state
  atOffset INTEGER NOT NULL,
  PRIMARY KEY (customer, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
  rep TEXT NOT NULL REFERENCES person,
  customer TEXT REFERENCES customer,
  scenario TEXT CHECK (scenario IN
    ('first-meeting', 'insight', 'discovery', 'proposal', 'negotiation', 'follow-up')),
  met TEXT NOT NULL CHECK (met IS strftime('%Y-%m-%dT%H:%M:%SZ', met, '+0 days')),
  metOffset INTEGER NOT NULL,
  ended TEXT CHECK (ended IS strftime('%Y-%m-%dT%H:%M:%SZ', ended, '+0 days')),
  endedOffset INTEGER, status TEXT NOT NULL DEFAULT 'held'
  CHECK (status IN ('planned', 'held', 'cancelled')), place TEXT CHECK (place IN ('on-site', 'online', 'phone')), purpose TEXT CHECK (purpose IN ('deal', 'care')), customerType TEXT CHECK (customerType IN ('new', 'existing')), buyingIn INTEGER CHECK (buyingIn BETWEEN 0 AND 600), chosenBy TEXT CHECK (chosenBy IN ('rep', 'manager', 'lot')), deal TEXT, outcome TEXT -- the current one; all of them are in meetingOutcome
  CHECK (outcome IN ('order', 'advance', 'continuation', 'no-sale')), nextStep TEXT CHECK (nextStep IS NULL OR outcome IS NOT NULL), nextDate TEXT
  CHECK (nextDate IS NULL OR (outcome IS NOT NULL AND nextDate IS date(nextDate, '+0 days'))), margin REAL CHECK (margin IS NULL OR outcome IS NOT NULL), cancelledBecause TEXT, isFromForm INTEGER NOT NULL DEFAULT 0 -- 1 when a form or a tally made it
  CHECK (isFromForm IN (0, 1)), mobilizerMet INTEGER CHECK (mobilizerMet IN (0, 1)), decisionMakerMet INTEGER CHECK (decisionMakerMet IN (0, 1)), isRideAlong INTEGER NOT NULL DEFAULT 0 CHECK (isRideAlong IN (0, 1)), customerCounts INTEGER GENERATED ALWAYS AS (
  (customerType IS NOT NULL) | ((customerType IS 'new') << 15)
  | ((buyingIn IS NOT NULL) << 30) | (ifnull(buyingIn <= 6, 0) << 45)) VIRTUAL, outcomeCounts INTEGER GENERATED ALWAYS AS (
  (outcome IS 'order') | ((outcome IS 'advance') << 15)
  | ((outcome IS 'continuation') << 30) | ((outcome IS 'no-sale') << 45)) VIRTUAL, peopleCounts INTEGER GENERATED ALWAYS AS (
  (mobilizerMet IS NOT NULL) | ((mobilizerMet IS 1) << 15)
  | ((decisionMakerMet IS NOT NULL) << 30) | ((decisionMakerMet IS 1) << 45)) VIRTUAL, businessCounts INTEGER GENERATED ALWAYS AS (
  (purpose IS NOT 'care') | ((purpose IS NOT 'care' AND outcome IS NOT NULL) << 15)
  | ((purpose IS NOT 'care' AND ifnull(outcome IN ('order', 'advance'), 0)) << 30)
  | (isRideAlong << 45)) VIRTUAL,
  CHECK ((ended IS NULL) = (endedOffset IS NULL))
) STRICT;

CREATE TABLE meetingContact ( -- whom they met
  meeting TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE,
  contact TEXT NOT NULL REFERENCES contact ON DELETE CASCADE,
  PRIMARY KEY (meeting, contact)
) STRICT, WITHOUT ROWID;

CREATE TABLE meetingOutcome (
  meeting TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  outcome TEXT NOT NULL CHECK (outcome IN ('order', 'advance', 'continuation', 'no-sale')),
  nextStep TEXT,
  nextDate TEXT CHECK (nextDate IS date(nextDate, '+0 days')),
  margin REAL,
  "by" TEXT REFERENCES person, -- NULL when a file said it
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
  atOffset INTEGER NOT NULL,
  PRIMARY KEY (meeting, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE migration (
  identifier TEXT NOT NULL PRIMARY KEY
) STRICT;

CREATE TABLE observation (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
  kind TEXT NOT NULL CHECK (kind IN ('manager', 'self', 'peer', 'practice', 'calibration')),
  rep TEXT NOT NULL REFERENCES person,
  observer TEXT NOT NULL REFERENCES person,
  meeting TEXT REFERENCES meeting,
  customer TEXT REFERENCES customer,
  scenario TEXT CHECK (scenario IN
    ('first-meeting', 'insight', 'discovery', 'proposal', 'negotiation', 'follow-up')),
  met TEXT NOT NULL CHECK (met IS strftime('%Y-%m-%dT%H:%M:%SZ', met, '+0 days')),
  metOffset INTEGER NOT NULL,
  ended TEXT CHECK (ended IS strftime('%Y-%m-%dT%H:%M:%SZ', ended, '+0 days')),
  endedOffset INTEGER,
  rubricVersion INTEGER NOT NULL REFERENCES rubricVersion,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1), calibrationCase INTEGER REFERENCES calibrationCase
  CHECK (calibrationCase IS NULL OR kind = 'calibration'), overall REAL CHECK (overall BETWEEN 1 AND 5), isOutsideTrend INTEGER NOT NULL DEFAULT 0
  CHECK (isOutsideTrend IN (0, 1)), -- the current one
  CHECK ((ended IS NULL) = (endedOffset IS NULL))
) STRICT;

CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  nameKey TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('manager', 'rep', 'training-lead')),
  manager TEXT REFERENCES person,
  team TEXT,
  isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1)), email TEXT,
  CHECK (manager <> id)
) STRICT;

CREATE TABLE personAlias (
  person TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
  number INTEGER NOT NULL,
  alias TEXT NOT NULL CHECK (length(trim(alias)) > 0),
  aliasKey TEXT NOT NULL,
  PRIMARY KEY (person, number),
  UNIQUE (person, aliasKey)
) STRICT;

CREATE TABLE plan (
  meeting TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1), -- the highest is the current one
  wishedStep TEXT,
  insight TEXT,
  planA TEXT,
  planB TEXT,
  picture TEXT,
  watchFor TEXT,
  "by" TEXT NOT NULL REFERENCES person,
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
  atOffset INTEGER NOT NULL,
  PRIMARY KEY (meeting, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE planSharing (
  meeting TEXT NOT NULL PRIMARY KEY REFERENCES meeting ON DELETE CASCADE,
  "by" TEXT NOT NULL REFERENCES person,
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
  atOffset INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rating (
  observation TEXT NOT NULL,
  revision INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('rated', 'not-observed', 'not-asked')),
  level INTEGER CHECK (level BETWEEN 1 AND 5),
  count INTEGER CHECK (count BETWEEN 0 AND 999),
  yes INTEGER CHECK (yes IN (0, 1)),
  choice TEXT,
  text TEXT,
  evidence TEXT,
  seconds REAL CHECK (seconds >= 0), countFrom TEXT
  CHECK (countFrom IS NULL OR (countFrom IN ('tally', 'notebook', 'estimate') AND count IS NOT NULL)),
  PRIMARY KEY (observation, revision, criterion),
  FOREIGN KEY (observation, revision) REFERENCES revision ON DELETE CASCADE,
  CHECK ((level IS NOT NULL) + (count IS NOT NULL) + (yes IS NOT NULL) + (choice IS NOT NULL)
    + (text IS NOT NULL) = (state = 'rated'))
) STRICT, WITHOUT ROWID;

CREATE TABLE reply (
  id TEXT NOT NULL PRIMARY KEY,
  observation TEXT NOT NULL REFERENCES observation ON DELETE CASCADE,
  "by" TEXT NOT NULL REFERENCES person,
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
  atOffset INTEGER NOT NULL,
  text TEXT -- NULL when only the coaching was rated
, isOpen INTEGER NOT NULL DEFAULT 0 CHECK (isOpen IN (0, 1))) STRICT;

CREATE TABLE replyDraft (
  observation TEXT NOT NULL PRIMARY KEY REFERENCES observation ON DELETE CASCADE,
  rubricVersion INTEGER NOT NULL REFERENCES rubricVersion, -- what the coaching is rated with
  started TEXT NOT NULL CHECK (started IS strftime('%Y-%m-%dT%H:%M:%SZ', started, '+0 days')),
  startedOffset INTEGER NOT NULL
) STRICT;

CREATE TABLE replyDraftEntry (
  replyDraft TEXT NOT NULL REFERENCES replyDraft ON DELETE CASCADE,
  number INTEGER NOT NULL,
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  PRIMARY KEY (replyDraft, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE replyRating (
  reply TEXT NOT NULL REFERENCES reply ON DELETE CASCADE,
  rubricVersion INTEGER NOT NULL REFERENCES rubricVersion,
  criterion TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('rated', 'not-observed', 'not-asked')),
  level INTEGER CHECK (level BETWEEN 1 AND 5),
  count INTEGER CHECK (count BETWEEN 0 AND 999),
  yes INTEGER CHECK (yes IN (0, 1)),
  choice TEXT,
  text TEXT,
  evidence TEXT,
  seconds REAL CHECK (seconds >= 0), countFrom TEXT
  CHECK (countFrom IS NULL OR (countFrom IN ('tally', 'notebook', 'estimate') AND count IS NOT NULL)),
  PRIMARY KEY (reply, criterion),
  CHECK ((level IS NOT NULL) + (count IS NOT NULL) + (yes IS NOT NULL) + (choice IS NOT NULL)
    + (text IS NOT NULL) = (state = 'rated'))
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
  observation TEXT NOT NULL REFERENCES observation ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  "by" TEXT NOT NULL REFERENCES person,
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
  atOffset INTEGER NOT NULL,
  because TEXT,
  keepCriterion TEXT,
  keepText TEXT,
  commitmentCriterion TEXT,
  commitmentText TEXT,
  commitmentDue TEXT CHECK (commitmentDue IS date(commitmentDue, '+0 days')),
  summary TEXT, seconds REAL -- of the first revision, where somebody sat in front of the form
  CHECK (seconds IS NULL OR (seconds >= 0 AND number = 1)),
  PRIMARY KEY (observation, number),
  CHECK ((number = 1) = (because IS NULL)),
  CHECK ((keepCriterion IS NULL) = (keepText IS NULL)),
  CHECK ((commitmentCriterion IS NULL) = (commitmentText IS NULL)),
  CHECK (commitmentDue IS NULL OR commitmentText IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE rideAlong ( -- who of us joined the rep
  meeting TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE,
  person TEXT NOT NULL REFERENCES person,
  PRIMARY KEY (meeting, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE rubricVersion (
  id INTEGER PRIMARY KEY,
  rubric TEXT NOT NULL CHECK (rubric <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  text TEXT NOT NULL,
  titleEn TEXT NOT NULL,
  titleSv TEXT NOT NULL,
  purposeEn TEXT NOT NULL,
  purposeSv TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  notObservedEn TEXT NOT NULL,
  notObservedSv TEXT NOT NULL,
  keepRequired INTEGER NOT NULL CHECK (keepRequired IN (0, 1)),
  changeRequired INTEGER NOT NULL CHECK (changeRequired IN (0, 1)),
  asksAtLevelOne INTEGER NOT NULL CHECK (asksAtLevelOne IN (0, 1)),
  outsideTrendCriterion TEXT,
  outsideTrendOption TEXT, filledBy TEXT NOT NULL DEFAULT 'observer'
  CHECK (filledBy IN ('observer', 'rep')),
  UNIQUE (rubric, version),
  CHECK ((outsideTrendCriterion IS NULL) = (outsideTrendOption IS NULL))
) STRICT;

CREATE TABLE scale (
  rubricVersion INTEGER NOT NULL REFERENCES rubricVersion ON DELETE CASCADE,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  meaningEn TEXT NOT NULL,
  meaningSv TEXT NOT NULL,
  PRIMARY KEY (rubricVersion, level)
) STRICT, WITHOUT ROWID;

CREATE TABLE sharing (
  observation TEXT NOT NULL PRIMARY KEY REFERENCES observation ON DELETE CASCADE,
  "by" TEXT NOT NULL REFERENCES person,
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
  atOffset INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key <> '')
) STRICT;

CREATE TABLE tally (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
  meeting TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE,
  "by" TEXT NOT NULL REFERENCES person,
  source TEXT NOT NULL CHECK (source IN ('keys', 'notebook')),
  started TEXT NOT NULL CHECK (started IS strftime('%Y-%m-%dT%H:%M:%SZ', started, '+0 days')),
  startedOffset INTEGER NOT NULL,
  stopped REAL CHECK (stopped >= 0) -- seconds from the start
) STRICT;

CREATE TABLE tallyMark ( -- what was looked out for; anything else was not counted, which is not 0
  tally TEXT NOT NULL REFERENCES tally ON DELETE CASCADE,
  mark TEXT NOT NULL CHECK (mark IN ('question', 'insight', 'picture', 'manager-spoke')),
  PRIMARY KEY (tally, mark)
) STRICT, WITHOUT ROWID;

CREATE TABLE tallyStroke (
  tally TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  mark TEXT NOT NULL,
  seconds REAL CHECK (seconds >= 0), -- from the start; NULL when nobody measured it
  isUndone INTEGER NOT NULL DEFAULT 0 CHECK (isUndone IN (0, 1)),
  PRIMARY KEY (tally, number),
  FOREIGN KEY (tally, mark) REFERENCES tallyMark ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
  rep TEXT REFERENCES person, -- NULL with a NULL team: everybody
  team TEXT,
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  visitsPerWeek REAL NOT NULL CHECK (visitsPerWeek >= 0),
  marginPerMonth REAL NOT NULL CHECK (marginPerMonth >= 0),
  weeksOff REAL NOT NULL CHECK (weeksOff BETWEEN 0 AND 52),
  partTime REAL NOT NULL CHECK (partTime > 0 AND partTime <= 1),
  "by" TEXT REFERENCES person,
  at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')),
  atOffset INTEGER NOT NULL,
  CHECK (rep IS NULL OR team IS NULL)
) STRICT;

CREATE VIEW meetingPeople AS -- what is known of who was there
  SELECT meetingContact.meeting,
    max(EXISTS (SELECT 1 FROM contactDeed WHERE contactDeed.contact = contact.id)) AS mobilizerMet,
    CASE WHEN count(contact.role) = count(*) -- else one could be among the others
      THEN max(contact.role IS 'decision-maker') END AS decisionMakerMet
  FROM meetingContact JOIN contact ON contact.id = meetingContact.contact
  GROUP BY meetingContact.meeting;

CREATE VIEW rideAlongMeeting AS -- somebody of us was there
  SELECT meeting FROM rideAlong
  UNION ALL
  SELECT meeting FROM observation WHERE kind IN ('manager', 'peer') AND meeting IS NOT NULL;

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

CREATE TRIGGER contactRoleChanged AFTER UPDATE OF role ON contact WHEN OLD.role IS NOT NEW.role BEGIN
  UPDATE meeting SET (mobilizerMet, decisionMakerMet) =
    (SELECT mobilizerMet, decisionMakerMet FROM meetingPeople WHERE meetingPeople.meeting = meeting.id)
  WHERE id IN (SELECT meeting FROM meetingContact WHERE contact = NEW.id);
END;

CREATE TRIGGER meetingContactAdded AFTER INSERT ON meetingContact BEGIN
  UPDATE meeting SET (mobilizerMet, decisionMakerMet) =
    (SELECT mobilizerMet, decisionMakerMet FROM meetingPeople WHERE meetingPeople.meeting = NEW.meeting)
  WHERE meeting.id = NEW.meeting;
END;

CREATE TRIGGER meetingContactChanged AFTER UPDATE ON meetingContact BEGIN
  UPDATE meeting SET (mobilizerMet, decisionMakerMet) =
    (SELECT mobilizerMet, decisionMakerMet FROM meetingPeople WHERE meetingPeople.meeting = meeting.id)
  WHERE id IN (OLD.meeting, NEW.meeting);
END;

CREATE TRIGGER meetingContactRemoved AFTER DELETE ON meetingContact BEGIN
  UPDATE meeting SET (mobilizerMet, decisionMakerMet) =
    (SELECT mobilizerMet, decisionMakerMet FROM meetingPeople WHERE meetingPeople.meeting = OLD.meeting)
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

CREATE TRIGGER rideAlongAdded AFTER INSERT ON rideAlong BEGIN
  UPDATE meeting SET isRideAlong = 1 WHERE id = NEW.meeting AND isRideAlong = 0;
END;

CREATE TRIGGER rideAlongRemoved AFTER DELETE ON rideAlong BEGIN
  UPDATE meeting SET isRideAlong = EXISTS (SELECT 1 FROM rideAlongMeeting WHERE rideAlongMeeting.meeting = OLD.meeting)
  WHERE meeting.id = OLD.meeting;
END;

CREATE INDEX calibrationCaseAbout ON calibrationCase(rep);

CREATE INDEX calibrationCaseByKey ON calibrationCase(key);

CREATE INDEX customerByName ON customer(nameKey);

CREATE INDEX draftOfMeeting ON draft(meeting) WHERE meeting IS NOT NULL;

CREATE INDEX followUpOfCommitment ON followUp(commitment);

CREATE INDEX importInterrupted ON import(source, kind) WHERE finished IS NULL;

CREATE INDEX importedRecordOf ON importedRecord(record);

CREATE INDEX meetingByTail ON meeting(lower(substr(id, -4)));

CREATE INDEX meetingForChecks ON meeting(
  rep, customer, met, metOffset, customerCounts, outcomeCounts, peopleCounts, businessCounts, margin)
  WHERE status = 'held';

CREATE INDEX meetingOfContact ON meetingContact(contact);

CREATE INDEX meetingOfRep ON meeting(rep, met, metOffset, status, purpose);

CREATE INDEX meetingWithCustomer ON meeting(customer) WHERE customer IS NOT NULL;

CREATE INDEX observationByObserver ON observation(observer);

CREATE INDEX observationByTail ON observation(lower(substr(id, -4)));

CREATE INDEX observationForChecks
  ON observation(rep, met, metOffset, kind, isOutsideTrend, overall, meeting);

CREATE INDEX observationOfCase ON observation(calibrationCase) WHERE calibrationCase IS NOT NULL;

CREATE INDEX observationOfMeeting ON observation(meeting) WHERE meeting IS NOT NULL;

CREATE INDEX observationOfRep ON observation(rep, met);

CREATE INDEX personByAlias ON personAlias(aliasKey);

CREATE INDEX personByEmail ON person(lower(email)) WHERE email IS NOT NULL;

CREATE INDEX personByManager ON person(manager);

CREATE INDEX personByName ON person(nameKey);

CREATE INDEX replyToObservation ON reply(observation);

CREATE INDEX rideAlongOfPerson ON rideAlong(person);

CREATE INDEX tallyOfMeeting ON tally(meeting);
