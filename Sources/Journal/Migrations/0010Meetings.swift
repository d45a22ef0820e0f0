extension Migration {
  /// What a meeting is planned to be, who is met there, what it leads to, and what is asked of a rep over time.
  static let meetings = Migration(
    identifier: "0010 meetings",
    sql: """
      ALTER TABLE person ADD COLUMN email TEXT;
      CREATE INDEX personByEmail ON person(lower(email)) WHERE email IS NOT NULL;

      ALTER TABLE meeting ADD COLUMN status TEXT NOT NULL DEFAULT 'held'
        CHECK (status IN ('planned', 'held', 'cancelled'));
      ALTER TABLE meeting ADD COLUMN place TEXT CHECK (place IN ('on-site', 'online', 'phone'));
      ALTER TABLE meeting ADD COLUMN purpose TEXT CHECK (purpose IN ('deal', 'care'));
      ALTER TABLE meeting ADD COLUMN customerType TEXT CHECK (customerType IN ('new', 'existing'));
      ALTER TABLE meeting ADD COLUMN buyingIn INTEGER CHECK (buyingIn BETWEEN 0 AND 600); -- months
      ALTER TABLE meeting ADD COLUMN chosenBy TEXT CHECK (chosenBy IN ('rep', 'manager', 'lot'));
      ALTER TABLE meeting ADD COLUMN deal TEXT; -- its id in the program it comes from
      ALTER TABLE meeting ADD COLUMN outcome TEXT -- the current one; all of them are in meetingOutcome
        CHECK (outcome IN ('order', 'advance', 'continuation', 'no-sale'));
      ALTER TABLE meeting ADD COLUMN nextStep TEXT CHECK (nextStep IS NULL OR outcome IS NOT NULL);
      ALTER TABLE meeting ADD COLUMN nextDate TEXT
        CHECK (nextDate IS NULL OR (outcome IS NOT NULL AND nextDate IS date(nextDate, '+0 days')));
      ALTER TABLE meeting ADD COLUMN margin REAL CHECK (margin IS NULL OR outcome IS NOT NULL);

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

      CREATE TABLE ladderStep ( -- a customer's steps to a decision
        customer TEXT NOT NULL REFERENCES customer ON DELETE CASCADE,
        number INTEGER NOT NULL CHECK (number >= 1),
        step TEXT NOT NULL CHECK (length(trim(step)) > 0),
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'left-out')),
        at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days')), -- of that state
        atOffset INTEGER NOT NULL,
        PRIMARY KEY (customer, number)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE meetingContact ( -- whom they met
        meeting TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE,
        contact TEXT NOT NULL REFERENCES contact ON DELETE CASCADE,
        PRIMARY KEY (meeting, contact)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX meetingOfContact ON meetingContact(contact);

      CREATE TABLE rideAlong ( -- who of us joined the rep
        meeting TEXT NOT NULL REFERENCES meeting ON DELETE CASCADE,
        person TEXT NOT NULL REFERENCES person,
        PRIMARY KEY (meeting, person)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX rideAlongOfPerson ON rideAlong(person);

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
      """)
}
