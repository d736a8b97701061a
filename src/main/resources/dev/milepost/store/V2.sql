-- Milepost's database, version 2. Run once, in one transaction; released files of this kind are never edited.

-- The program carries the rows of version 1 over into the new table, because it computes their checksums, and then drops
-- this one.
DROP VIEW item_state;
DROP VIEW income;
DROP INDEX event_by_roadmap;
DROP TRIGGER event_is_never_changed;
DROP TRIGGER event_is_never_removed;
DROP TRIGGER event_only_comes_last;
ALTER TABLE event RENAME TO event_1;

-- The journal: everything the person did, in the order it was recorded. Rows are added, never changed or removed.
--
-- Sequences follow each other without a gap over all roadmaps, so that a row that is missing is missed. There is no
-- index: the journal is read from its first row to its last, and a damaged index could hide some of them.
--
-- A kind of event uses the columns its CHECK names and leaves the others empty. Kinds that are not named here pass, so
-- that a later version can add one without rebuilding the table.
CREATE TABLE event (
    sequence     INTEGER PRIMARY KEY,  -- 1, 2, 3 …
    act          INTEGER NOT NULL,     -- sequence of the first event of the act this one belongs to
    unit         INTEGER NOT NULL,     -- sequence of the first event of what is undone in one go
    roadmap      TEXT NOT NULL,
    recorded_at  TEXT NOT NULL,        -- UTC: 2026-03-14T15:09:26.535Z
    origin       TEXT NOT NULL,        -- window, command, import, restore
    purpose      TEXT NOT NULL,        -- change; undo and redo of the events from of_first to of_last
    of_first     INTEGER,
    of_last      INTEGER,
    replaces     INTEGER,              -- sequence of the event that spoke of the same thing before
    kind         TEXT NOT NULL,
    version      INTEGER NOT NULL,     -- of the kind: what its columns mean
    subject_kind TEXT,                 -- item, milestone, part, metric, stream, finding
    subject      TEXT,                 -- id of what it is about
    name         TEXT,                 -- of the baseline
    value        TEXT,                 -- the state set, the track chosen, the form of evidence, the kind withdrawn
    effective_on TEXT,                 -- the day it counts for, or begins: 2026-03-14
    until_on     TEXT,                 -- the last day
    month        INTEGER,              -- of the plan, from 1
    ordinal      INTEGER,              -- which piece of evidence about its subject, from 1
    count        INTEGER,              -- how often it happened
    amount_cents INTEGER,              -- hundredths of the currency's main unit
    currency     TEXT,                 -- ISO 4217
    figure       TEXT,                 -- exact decimal number
    text         TEXT,                 -- the note, the reason, the words quoted
    caption      TEXT,                 -- what the evidence shows
    link         TEXT,
    path         TEXT,                 -- of a file that stays where it is
    sha256       TEXT,                 -- of its content when it was added
    bytes        INTEGER,              -- its size then
    -- CRC-32C over the other columns. Each that is not NULL adds its place in this table as one byte, counted from 0; then
    -- a number adds eight bytes, and a text the length of its UTF-8 as four bytes and the UTF-8 itself. Big-endian.
    -- A column that a later version adds at the end, and that old kinds leave empty, changes no old checksum.
    checksum     INTEGER NOT NULL,
    CONSTRAINT act_begins_at_or_before CHECK (act BETWEEN 1 AND sequence),
    CONSTRAINT unit_begins_at_or_before CHECK (unit BETWEEN 1 AND act),
    CONSTRAINT what_is_replaced_came_before CHECK (replaces BETWEEN 1 AND sequence - 1),
    CONSTRAINT undo_and_redo_have_a_span CHECK (CASE purpose
        WHEN 'change' THEN of_first IS NULL AND of_last IS NULL
        ELSE coalesce(of_first BETWEEN 1 AND of_last AND of_last < sequence, FALSE) END),
    CONSTRAINT named CHECK (
        roadmap <> '' AND origin <> '' AND purpose <> '' AND kind <> '' AND version >= 1 AND subject <> ''),
    CONSTRAINT a_subject_has_its_kind CHECK ((subject IS NULL) = (subject_kind IS NULL)),
    CONSTRAINT recorded_at_is_utc_with_milliseconds CHECK (recorded_at GLOB
        '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
    CONSTRAINT effective_on_is_a_day CHECK (effective_on IS date(effective_on)),
    CONSTRAINT until_on_is_a_day CHECK (until_on IS date(until_on)),
    CONSTRAINT months_count_from_1 CHECK (month >= 1),
    CONSTRAINT evidence_counts_from_1 CHECK (ordinal >= 1),
    CONSTRAINT an_amount_has_its_currency CHECK ((amount_cents IS NULL) = (currency IS NULL)),
    CONSTRAINT item_state_set CHECK (kind <> 'item-state-set' OR version <> 1 OR (
        subject_kind IS 'item' AND effective_on IS NOT NULL
        AND coalesce(value IN ('to-do', 'in-progress', 'done', 'skipped'), FALSE)
        AND coalesce(name, until_on, month, ordinal, count, amount_cents, figure, text, caption, link, path, sha256,
            bytes) IS NULL)),
    CONSTRAINT start_date_set CHECK (kind <> 'start-date-set' OR version <> 1 OR (
        effective_on IS NOT NULL
        AND coalesce(subject, name, value, until_on, month, ordinal, count, amount_cents, figure, text, caption, link,
            path, sha256, bytes) IS NULL)),
    CONSTRAINT track_chosen CHECK (kind <> 'track-chosen' OR version <> 1 OR (
        subject_kind IS 'part' AND coalesce(value <> '', FALSE)
        AND coalesce(name, effective_on, until_on, month, ordinal, count, amount_cents, figure, text, caption, link,
            path, sha256, bytes) IS NULL)),
    CONSTRAINT milestone_reached CHECK (kind <> 'milestone-reached' OR version <> 1 OR (
        subject_kind IS 'milestone' AND effective_on IS NOT NULL
        AND coalesce(name, value, until_on, month, ordinal, count, figure, text, caption, link, path, sha256,
            bytes) IS NULL)),
    CONSTRAINT salary_stated CHECK (kind <> 'salary-stated' OR version <> 1 OR (
        amount_cents IS NOT NULL
        AND coalesce(subject, name, value, effective_on, until_on, month, ordinal, count, figure, text, caption, link,
            path, sha256, bytes) IS NULL)),
    CONSTRAINT income_recorded CHECK (kind <> 'income-recorded' OR version <> 1 OR (
        coalesce(subject_kind, 'stream') IS 'stream' AND month IS NOT NULL AND amount_cents IS NOT NULL
        AND coalesce(name, value, effective_on, until_on, ordinal, count, figure, text, caption, link, path, sha256,
            bytes) IS NULL)),
    CONSTRAINT note_written CHECK (kind <> 'note-written' OR version <> 1 OR (
        subject IS NOT NULL AND coalesce(text <> '', FALSE)
        AND coalesce(name, value, effective_on, until_on, month, ordinal, count, amount_cents, figure, caption, link,
            path, sha256, bytes) IS NULL)),
    CONSTRAINT evidence_added CHECK (kind <> 'evidence-added' OR version <> 1 OR (
        subject IS NOT NULL AND ordinal IS NOT NULL AND effective_on IS NOT NULL
        AND coalesce(name, until_on, month, count, amount_cents) IS NULL
        AND CASE value
            WHEN 'link' THEN link IS NOT NULL AND coalesce(path, sha256, bytes, text, figure) IS NULL
            WHEN 'file' THEN path IS NOT NULL AND sha256 IS NOT NULL AND coalesce(bytes >= 0, FALSE)
                AND coalesce(link, text, figure) IS NULL
            WHEN 'quote' THEN text IS NOT NULL AND coalesce(link, path, sha256, bytes, figure) IS NULL
            WHEN 'figure' THEN figure IS NOT NULL AND coalesce(link, path, sha256, bytes, text) IS NULL
            ELSE FALSE END)),
    CONSTRAINT count_recorded CHECK (kind <> 'count-recorded' OR version <> 1 OR (
        subject_kind IS 'item' AND effective_on IS NOT NULL AND coalesce(count >= 1, FALSE)
        AND coalesce(name, value, until_on, month, ordinal, amount_cents, figure, text, caption, link, path, sha256,
            bytes) IS NULL)),
    CONSTRAINT due_date_set CHECK (kind <> 'due-date-set' OR version <> 1 OR (
        subject_kind IS 'item' AND effective_on IS NOT NULL
        AND coalesce(name, value, until_on, month, ordinal, count, amount_cents, figure, text, caption, link, path,
            sha256, bytes) IS NULL)),
    CONSTRAINT metric_read CHECK (kind <> 'metric-read' OR version <> 1 OR (
        subject_kind IS 'metric' AND effective_on IS NOT NULL AND figure IS NOT NULL
        AND coalesce(name, value, until_on, month, ordinal, count, amount_cents, caption, link, path, sha256,
            bytes) IS NULL)),
    CONSTRAINT pause_taken CHECK (kind <> 'pause-taken' OR version <> 1 OR (
        coalesce(effective_on <= coalesce(until_on, effective_on), FALSE)
        AND coalesce(subject, name, value, month, ordinal, count, amount_cents, figure, caption, link, path, sha256,
            bytes) IS NULL)),
    CONSTRAINT finding_dismissed CHECK (kind <> 'finding-dismissed' OR version <> 1 OR (
        subject_kind IS 'finding'
        AND coalesce(name, value, effective_on, until_on, month, ordinal, count, amount_cents, figure, text, caption,
            link, path, sha256, bytes) IS NULL)),
    CONSTRAINT baseline_kept CHECK (kind <> 'baseline-kept' OR version <> 1 OR (
        subject IS NOT NULL AND coalesce(name <> '', FALSE) AND coalesce(effective_on <= until_on, FALSE)
        AND coalesce(value, month, ordinal, count, amount_cents, figure, text, caption, link, path, sha256,
            bytes) IS NULL)),
    -- Has the columns that tell what the kind it withdraws speaks of, and no more.
    CONSTRAINT withdrawn CHECK (kind <> 'withdrawn' OR version <> 1 OR (
        coalesce(value <> '', FALSE)
        AND coalesce(until_on, count, amount_cents, figure, text, caption, link, path, sha256, bytes) IS NULL))
) STRICT;

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

-- Events that are known to have been there, and that damage took. Their sequences are not given out again.
CREATE TABLE lost (
    first_sequence INTEGER PRIMARY KEY CHECK (first_sequence >= 1),
    last_sequence  INTEGER NOT NULL CHECK (last_sequence >= first_sequence),
    noted_at       TEXT NOT NULL  -- UTC: 2026-03-14T15:09:26.535Z
) STRICT;

CREATE TRIGGER lost_is_never_changed BEFORE UPDATE ON lost
BEGIN
    SELECT RAISE(ABORT, 'what is lost is append-only');
END;

CREATE TRIGGER lost_is_never_removed BEFORE DELETE ON lost
BEGIN
    SELECT RAISE(ABORT, 'what is lost is append-only');
END;

-- The views are for people with a SQL prompt; the program reads none of them.

-- What holds: the last event about each thing, unless it withdrew what was said.
CREATE VIEW held AS
SELECT * FROM event
WHERE kind <> 'withdrawn' AND sequence NOT IN (SELECT replaces FROM event WHERE replaces IS NOT NULL);

CREATE VIEW item_state AS
SELECT roadmap, subject AS item, value AS state, effective_on AS since, sequence
FROM held WHERE kind = 'item-state-set';

CREATE VIEW start_date AS
SELECT roadmap, effective_on AS start, sequence
FROM held WHERE kind = 'start-date-set';

CREATE VIEW track AS
SELECT roadmap, subject AS section, value AS track, sequence
FROM held WHERE kind = 'track-chosen';

CREATE VIEW milestone AS
SELECT roadmap, subject AS milestone, effective_on AS reached_on, amount_cents / 100.0 AS pay, currency, sequence
FROM held WHERE kind = 'milestone-reached';

CREATE VIEW salary AS
SELECT roadmap, amount_cents / 100.0 AS salary, currency, sequence
FROM held WHERE kind = 'salary-stated';

CREATE VIEW income AS
SELECT roadmap, month, subject AS stream, amount_cents / 100.0 AS amount, currency, sequence
FROM held WHERE kind = 'income-recorded';

CREATE VIEW note AS
SELECT roadmap, subject_kind AS about_kind, subject AS about, text AS note, sequence
FROM held WHERE kind = 'note-written';

CREATE VIEW evidence AS
SELECT roadmap, subject_kind AS about_kind, subject AS about, ordinal, value AS form, caption, effective_on AS since,
       coalesce(link, path, text, figure) AS evidence, sha256, bytes, sequence
FROM held WHERE kind = 'evidence-added';

CREATE VIEW count_by_day AS
SELECT roadmap, subject AS item, effective_on AS day, count, sequence
FROM held WHERE kind = 'count-recorded';

CREATE VIEW due_date AS
SELECT roadmap, subject AS item, effective_on AS due, sequence
FROM held WHERE kind = 'due-date-set';

CREATE VIEW reading AS
SELECT roadmap, subject AS metric, effective_on AS day, figure AS value, text AS note, sequence
FROM held WHERE kind = 'metric-read';

CREATE VIEW pause AS
SELECT roadmap, effective_on AS first_day, until_on AS last_day, text AS reason, sequence
FROM held WHERE kind = 'pause-taken';

CREATE VIEW dismissed_finding AS
SELECT roadmap, subject AS finding, sequence
FROM held WHERE kind = 'finding-dismissed';

CREATE VIEW baseline AS
SELECT roadmap, name AS baseline, subject_kind AS about_kind, subject AS about, effective_on AS begins_on,
       until_on AS ends_on, sequence
FROM held WHERE kind = 'baseline-kept';

-- Everything that was done, in order, in a few words.
CREATE VIEW history AS
SELECT sequence, roadmap, recorded_at, origin, purpose, kind, subject_kind, subject,
       coalesce(value, name, figure, text, count, amount_cents / 100.0) AS said, effective_on, until_on, month
FROM event ORDER BY sequence;
