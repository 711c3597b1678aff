-- The ledger, version 1: Document -> Assertion -> Record.
--
-- Plain SQL that SQLite and PostgreSQL both take; the full-text index alone is SQLite's own and stands in 001-start.sqlite.sql.
-- An id is a hash of what makes the thing itself (64 bits of SHA-256), so the same article filed twice, or by two machines, is one row.
-- Days are ISO 8601 words (YYYY-MM-DD), inclusive; moments are seconds since 1970, UTC.
-- Two times are kept: when it was so (said, from_day, to_day) and when the ledger learned it (learned, and unlearned where it was taken back).

CREATE TABLE documents (
  id        BIGINT PRIMARY KEY,   -- first 64 bits of the text's SHA-256
  hash      TEXT   NOT NULL,      -- "sha256:..." of the text: the report's document.id
  name      TEXT   NOT NULL,
  title     TEXT,
  url       TEXT,
  publisher TEXT,
  published TEXT,
  basis     TEXT   NOT NULL,      -- the report's publishedBasis
  language  TEXT,
  text      TEXT   NOT NULL,      -- as read; evidence, never altered
  sentences INTEGER NOT NULL,
  tokens    INTEGER NOT NULL,
  reader    TEXT   NOT NULL,      -- version of the reader that made the assertions
  story     BIGINT NOT NULL,      -- id of the first document of its story; its own id where it is the first
  fold      TEXT,                 -- null: a story of its own; 'reprint': the same words again; 'edition': mostly the same words
  learned   BIGINT NOT NULL
);
CREATE INDEX documents_name ON documents (name);
CREATE INDEX documents_url ON documents (url);
CREATE INDEX documents_published ON documents (published);
CREATE INDEX documents_story ON documents (story);

-- The very same text filed again under another name or address.
CREATE TABLE appearances (
  document  BIGINT NOT NULL REFERENCES documents (id),
  name      TEXT   NOT NULL,
  url       TEXT,
  publisher TEXT,
  published TEXT,
  learned   BIGINT NOT NULL,
  PRIMARY KEY (document, name)
);

-- Hashes of a document's words, by which its reprints are found without comparing all with all.
CREATE TABLE bands (
  band     BIGINT NOT NULL,
  document BIGINT NOT NULL REFERENCES documents (id),
  PRIMARY KEY (band, document)
);

-- One thing a document says: a row of its report.
CREATE TABLE assertions (
  id         BIGINT PRIMARY KEY,  -- of the document's hash, the kind and the row
  document   BIGINT NOT NULL REFERENCES documents (id),
  kind       TEXT   NOT NULL,     -- event, meeting, commitment, instrument, relation, statement, matter, person; echo: words on an earlier record that are no row
  number     INTEGER NOT NULL,    -- place among the report's rows of that kind, from 0
  body       TEXT   NOT NULL,     -- the row as the report's JSON, evidence with it
  said       TEXT,                -- day of the document
  from_day   TEXT,                -- when it was or is to be so
  to_day     TEXT,
  confidence REAL   NOT NULL,
  review     TEXT   NOT NULL,     -- proposed, accepted, corrected, rejected, superseded
  decider    TEXT   NOT NULL,     -- who put it into that state: a version of the reader, or a person
  joined     INTEGER NOT NULL,    -- 0: still to be followed up; 1: done; 2: not followed up
  learned    BIGINT NOT NULL
);
CREATE INDEX assertions_document ON assertions (document);
CREATE INDEX assertions_waiting ON assertions (said, document, id) WHERE joined = 0;
CREATE INDEX assertions_review ON assertions (kind, review, said);

-- A document's sentences with the parties, people and days they name: what is searched for words on earlier records.
CREATE TABLE sheets (
  document BIGINT PRIMARY KEY REFERENCES documents (id),
  said     TEXT,
  body     TEXT    NOT NULL,      -- JSON
  joined   INTEGER NOT NULL
);
CREATE INDEX sheets_waiting ON sheets (said, document) WHERE joined = 0;

-- One thing in the world, told of by one document or many. What stands here is the view of its steps in force.
CREATE TABLE records (
  id         BIGINT PRIMARY KEY,  -- of the assertion that opened it
  kind       TEXT   NOT NULL,     -- meeting, commitment, instrument, mechanism, relation, tenure
  subkind    TEXT,                -- the row's own kind: visit, pledge, treaty; a relation's fact
  name       TEXT   NOT NULL,     -- one line for people
  parties    TEXT   NOT NULL,     -- codes with a space between, in order of first mention; names keep their spaces as '_'
  status     TEXT   NOT NULL,
  level      TEXT,
  place      TEXT,
  from_day   TEXT,                -- a meeting's days; a commitment's due bounds; an instrument's day of status; a tenure's known days
  to_day     TEXT,
  founded    TEXT,                -- day of the first document that tells of it
  changed    TEXT,                -- day of the last
  sources    INTEGER NOT NULL,    -- stories, reprints folded
  sequence   INTEGER NOT NULL,    -- how often its days or its standing changed (RFC 5545 SEQUENCE)
  confidence REAL   NOT NULL,     -- the lowest of its joins, else the assertion's own
  words      TEXT   NOT NULL,     -- stems of what it is about, with a space between: tells likely candidates without opening them
  review     TEXT   NOT NULL,
  learned    BIGINT NOT NULL
);
CREATE INDEX records_days ON records (kind, status, to_day);

-- Where to look for a record: by pair of codes (the smaller first, "JPN KHM"), or by one code (the code alone).
CREATE TABLE record_keys (
  party  TEXT   NOT NULL,
  kind   TEXT   NOT NULL,
  day    TEXT   NOT NULL,         -- to_day, else from_day, else changed, else ''
  record BIGINT NOT NULL REFERENCES records (id),
  PRIMARY KEY (party, kind, day, record)
);
CREATE INDEX record_keys_record ON record_keys (record);

-- What an assertion did to a record: the status history. A step taken back, or replaced by a later one, keeps its row, with the moment it was unlearned.
CREATE TABLE steps (
  record     BIGINT NOT NULL REFERENCES records (id),
  assertion  BIGINT NOT NULL REFERENCES assertions (id),
  relation   TEXT,                -- held, postponed, kept ...; null: it opened the record
  status     TEXT   NOT NULL,     -- the record's after it
  confidence REAL   NOT NULL,     -- of the join
  reason     TEXT   NOT NULL,     -- in words a person can check
  decider    TEXT   NOT NULL,     -- version of the joiner, or a person
  learned    BIGINT NOT NULL,
  unlearned  BIGINT,
  PRIMARY KEY (record, assertion, learned)
);
CREATE INDEX steps_assertion ON steps (assertion);

-- Events by pair, for timelines; and how many a month, so that a chart needs no counting.
CREATE TABLE event_pairs (
  pair      TEXT   NOT NULL,
  said      TEXT   NOT NULL,
  assertion BIGINT NOT NULL REFERENCES assertions (id),
  PRIMARY KEY (pair, said, assertion)
);
CREATE TABLE pair_months (
  pair  TEXT NOT NULL,
  month TEXT NOT NULL,            -- YYYY-MM; '' where no day is known
  quad  TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (pair, month, quad)
);

-- Decisions of people; nothing is ever taken out of here.
CREATE TABLE reviews (
  id       BIGINT PRIMARY KEY,    -- of what follows
  target   TEXT   NOT NULL,       -- 'assertion' or 'record'
  subject  BIGINT NOT NULL,       -- its id
  decision TEXT   NOT NULL,       -- accepted, corrected, rejected, reopened
  before   TEXT,                  -- JSON of what changed
  after    TEXT,
  reason   TEXT,
  decider  TEXT   NOT NULL,
  decided  BIGINT NOT NULL
);
CREATE INDEX reviews_subject ON reviews (subject);
