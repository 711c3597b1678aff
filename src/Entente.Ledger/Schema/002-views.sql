-- Version 2: nothing the ledger once knew is forgotten, so that "as known on" a day gives names, days and standing as they were then.

-- What stood in a record's row for a while: until it changed, was given up for another, rejected or joined anew. A record may live again under its
-- id, so nothing refers to the row itself. Tenures, which change with every mention of an office, are left out.
CREATE TABLE views (
  record    BIGINT NOT NULL,
  kind      TEXT   NOT NULL,
  subkind   TEXT,
  name      TEXT   NOT NULL,
  parties   TEXT   NOT NULL,
  status    TEXT   NOT NULL,
  level     TEXT,
  place     TEXT,
  from_day  TEXT,
  to_day    TEXT,
  founded   TEXT,
  changed   TEXT,
  sources   INTEGER NOT NULL,
  learned   BIGINT NOT NULL,      -- when the row came to say so
  unlearned BIGINT NOT NULL,      -- when it ceased to
  PRIMARY KEY (record, learned)
);

-- Where to look for them, as in record_keys.
CREATE TABLE view_keys (
  party   TEXT   NOT NULL,
  kind    TEXT   NOT NULL,
  record  BIGINT NOT NULL,
  learned BIGINT NOT NULL,
  PRIMARY KEY (party, kind, record, learned)
);

-- Steps outlive the record they made: the same table without a reference to it.
CREATE TABLE steps_2 (
  record     BIGINT NOT NULL,
  assertion  BIGINT NOT NULL REFERENCES assertions (id),
  relation   TEXT,                -- held, postponed, kept ...; null: it opened the record
  status     TEXT   NOT NULL,     -- the record's after it
  confidence REAL   NOT NULL,     -- of the join
  reason     TEXT   NOT NULL,     -- in words a person can check
  decider    TEXT   NOT NULL,     -- version of the joiner, or a person
  learned    BIGINT NOT NULL,
  unlearned  BIGINT,              -- when a person, a later step or a joining anew took it back; null: in force
  PRIMARY KEY (record, assertion, learned)
);
INSERT INTO steps_2 SELECT record, assertion, relation, status, confidence, reason, decider, learned, unlearned FROM steps;
DROP TABLE steps;
ALTER TABLE steps_2 RENAME TO steps;
CREATE INDEX steps_assertion ON steps (assertion);

-- Documents that an older reader read.
CREATE INDEX documents_reader ON documents (reader);
