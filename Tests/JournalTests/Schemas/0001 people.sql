CREATE TABLE customer (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  nameKey TEXT NOT NULL
) STRICT;

CREATE TABLE meeting (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
  rep TEXT NOT NULL REFERENCES person,
  customer TEXT REFERENCES customer,
  scenario TEXT CHECK (scenario IN
    ('first-meeting', 'insight', 'discovery', 'proposal', 'negotiation', 'follow-up')),
  met TEXT NOT NULL CHECK (met IS strftime('%Y-%m-%dT%H:%M:%SZ', met, '+0 days')),
  metOffset INTEGER NOT NULL,
  ended TEXT CHECK (ended IS strftime('%Y-%m-%dT%H:%M:%SZ', ended, '+0 days')),
  endedOffset INTEGER,
  CHECK ((ended IS NULL) = (endedOffset IS NULL))
) STRICT;

CREATE TABLE migration (
  identifier TEXT NOT NULL PRIMARY KEY
) STRICT;

CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) >= 4),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  nameKey TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('manager', 'rep', 'training-lead')),
  manager TEXT REFERENCES person,
  team TEXT,
  isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1)),
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

CREATE INDEX customerByName ON customer(nameKey);

CREATE INDEX meetingByTail ON meeting(lower(substr(id, -4)));

CREATE INDEX meetingOfRep ON meeting(rep, met);

CREATE INDEX meetingWithCustomer ON meeting(customer) WHERE customer IS NOT NULL;

CREATE INDEX personByAlias ON personAlias(aliasKey);

CREATE INDEX personByManager ON person(manager);

CREATE INDEX personByName ON person(nameKey);
