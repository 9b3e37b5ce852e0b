-- What became of each question of a finished attempt, for choosing what to ask next. Worked out
-- from the events when the attempt is finished.

CREATE TABLE outcome (
    attempt INTEGER NOT NULL REFERENCES attempt (number) ON DELETE CASCADE,
    question TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('right', 'partly', 'wrong', 'skipped', 'unmarked')),
    marks REAL NOT NULL,
    out_of REAL NOT NULL,
    sum INTEGER NOT NULL,
    PRIMARY KEY (attempt, question)
) STRICT, WITHOUT ROWID;
