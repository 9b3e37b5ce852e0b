-- An attempt with the paper as it was asked, and everything that happened in it.
--
-- Times are microseconds since 1970 (UTC). Each `sum` is XXH3 over content of its row (see sums.rs):
-- SQLite itself does not notice a bit that flips within a text.

CREATE TABLE attempt (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 16),  -- random, the same in every copy of the record
    bank TEXT NOT NULL,
    title TEXT NOT NULL,
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 16),
    code TEXT NOT NULL,
    plan TEXT NOT NULL,                               -- JSON
    paper TEXT NOT NULL,                              -- JSON
    questions INTEGER NOT NULL,
    started INTEGER NOT NULL,
    sum INTEGER NOT NULL,
    -- From here on the row changes; all of it can be worked out again from the events.
    finished INTEGER,
    answered INTEGER,
    marks REAL,
    out_of REAL NOT NULL,
    state_sum INTEGER NOT NULL
) STRICT;

CREATE INDEX attempt_by_bank ON attempt (bank);

CREATE TABLE event (
    number INTEGER PRIMARY KEY,
    attempt INTEGER NOT NULL REFERENCES attempt (number) ON DELETE CASCADE,
    seq INTEGER NOT NULL CHECK (seq >= 0),
    json TEXT NOT NULL,
    sum INTEGER NOT NULL,
    UNIQUE (attempt, seq)
) STRICT;
