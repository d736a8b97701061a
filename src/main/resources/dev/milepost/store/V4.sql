-- Milepost's database, version 4. Run once, in one transaction; released files of this kind are never edited.

-- A new kind of event, which the table takes as it is:
--
-- gate-set         subject is the milestone, ordinal counts its gates, text says what has to be so, and effective_on is
--                  the day it was met, NULL while it is open.

CREATE VIEW gate AS
SELECT roadmap, subject AS milestone, ordinal, text AS gate, effective_on AS met_on, sequence
FROM held WHERE kind = 'gate-set';
