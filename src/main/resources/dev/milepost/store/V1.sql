-- Milepost's database, version 1. Run once, in one transaction; released files of this kind are never edited.

-- "MLPT": what tells our file from any other SQLite database.
PRAGMA application_id = 1296846932;

-- The journal: everything the person did, in the order it was recorded. Rows are added, never changed or removed.
--
-- A kind of event uses the columns its CHECK names and leaves the others empty. Kinds that are not named here pass, so
-- that a later version can add one without rebuilding the table.
CREATE TABLE event (
    sequence     INTEGER PRIMARY KEY,  -- grows over all roadmaps, in the order of the commits
    act          INTEGER NOT NULL,     -- sequence of the first event of the act this one belongs to
    roadmap      TEXT NOT NULL,
    recorded_at  TEXT NOT NULL,        -- UTC: 2026-03-14T15:09:26.535Z
    origin       TEXT NOT NULL,        -- window, command
    kind         TEXT NOT NULL,
    version      INTEGER NOT NULL,     -- of the kind: what its columns mean
    subject      TEXT,                 -- id of the item, section, milestone or stream it is about
    value        TEXT,                 -- the state set, the track chosen
    effective_on TEXT,                 -- the day it counts for: 2026-03-14
    month        INTEGER,              -- of the plan, from 1
    amount_cents INTEGER,              -- hundredths of the currency's main unit
    currency     TEXT,                 -- ISO 4217
    CONSTRAINT act_begins_at_or_before CHECK (act BETWEEN 1 AND sequence),
    CONSTRAINT named CHECK (roadmap <> '' AND origin <> '' AND kind <> '' AND version >= 1 AND subject <> ''),
    CONSTRAINT recorded_at_is_utc_with_milliseconds CHECK (recorded_at GLOB
        '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    CONSTRAINT effective_on_is_a_day CHECK (effective_on IS date(effective_on)),
    CONSTRAINT months_count_from_1 CHECK (month >= 1),
    CONSTRAINT an_amount_has_its_currency CHECK ((amount_cents IS NULL) = (currency IS NULL)),
    CONSTRAINT item_state_set CHECK (kind <> 'item-state-set' OR version <> 1 OR (
        subject IS NOT NULL AND effective_on IS NOT NULL AND month IS NULL AND amount_cents IS NULL
        AND coalesce(value IN ('to-do', 'in-progress', 'done', 'skipped'), FALSE))),
    CONSTRAINT start_date_set CHECK (kind <> 'start-date-set' OR version <> 1 OR (
        effective_on IS NOT NULL
        AND subject IS NULL AND value IS NULL AND month IS NULL AND amount_cents IS NULL)),
    CONSTRAINT track_chosen CHECK (kind <> 'track-chosen' OR version <> 1 OR (
        subject IS NOT NULL AND coalesce(value <> '', FALSE)
        AND effective_on IS NULL AND month IS NULL AND amount_cents IS NULL)),
    CONSTRAINT milestone_reached CHECK (kind <> 'milestone-reached' OR version <> 1 OR (
        subject IS NOT NULL AND effective_on IS NOT NULL AND value IS NULL AND month IS NULL)),
    CONSTRAINT milestone_reopened CHECK (kind <> 'milestone-reopened' OR version <> 1 OR (
        subject IS NOT NULL
        AND value IS NULL AND effective_on IS NULL AND month IS NULL AND amount_cents IS NULL)),
    CONSTRAINT baseline_stated CHECK (kind <> 'baseline-stated' OR version <> 1 OR (
        amount_cents IS NOT NULL
        AND subject IS NULL AND value IS NULL AND effective_on IS NULL AND month IS NULL)),
    CONSTRAINT income_recorded CHECK (kind <> 'income-recorded' OR version <> 1 OR (
        month IS NOT NULL AND amount_cents IS NOT NULL AND value IS NULL AND effective_on IS NULL))
) STRICT;

CREATE INDEX event_by_roadmap ON event (roadmap, sequence);

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- INSERT OR REPLACE removes the row in its way without asking the trigger above.
CREATE TRIGGER event_only_comes_last BEFORE INSERT ON event
WHEN NEW.sequence <= (SELECT max(sequence) FROM event)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- What the program remembers for itself: the theme, the roadmap last opened.
CREATE TABLE preference (
    key   TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- For people with a SQL prompt; the program reads neither. max() picks the row the other columns come from.
CREATE VIEW item_state AS
SELECT roadmap, subject AS item, value AS state, effective_on AS since, max(sequence) AS sequence
FROM event
WHERE kind = 'item-state-set'
GROUP BY roadmap, subject;

CREATE VIEW income AS
SELECT roadmap, month, subject AS stream, amount_cents / 100.0 AS amount, currency, max(sequence) AS sequence
FROM event
WHERE kind = 'income-recorded'
GROUP BY roadmap, month, subject;
