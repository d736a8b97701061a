-- Milepost's database, version 3. Run once, in one transaction; released files of this kind are never edited.

-- New kinds of events, which the table takes as it is:
--
-- assumption-made  subject is which one ("wait:senior", "dependence"), value what is taken for granted.
-- scenario-saved   subject is its name, text the assumptions it tries out: {"wait:senior":"3","dependence":"0.5"}.
-- forecast-made    month of the plan it was made in, effective_on the day, value the version of the calculation, figure
--                  the seed of its random numbers, sha256 of what it was computed from, and text its points:
--                  [["income",7,"USD",14000000,…],…] with the 10th, 25th, 50th, 75th and 90th percentile in hundredths.

CREATE VIEW assumption AS
SELECT roadmap, subject AS assumption, value, sequence
FROM held WHERE kind = 'assumption-made';

-- A row for each assumption of a scenario; one row without an assumption for a scenario that tries nothing out.
CREATE VIEW scenario AS
SELECT held.roadmap, held.subject AS scenario, each.key AS assumption, each.value AS value, held.sequence
FROM held LEFT JOIN json_each(held.text) AS each
WHERE held.kind = 'scenario-saved';

CREATE VIEW forecast AS
SELECT roadmap, month AS made_in, effective_on AS made_on, value AS engine, figure AS seed, sha256 AS inputs_sha256,
       json_array_length(text) AS points, sequence
FROM held WHERE kind = 'forecast-made';

-- income: a year, as of that month; cumulative: in all, up to the end of it.
CREATE VIEW forecast_point AS
SELECT held.roadmap, held.month AS made_in,
       json_extract(each.value, '$[0]') AS metric, json_extract(each.value, '$[1]') AS month,
       json_extract(each.value, '$[3]') / 100.0 AS p10, json_extract(each.value, '$[4]') / 100.0 AS p25,
       json_extract(each.value, '$[5]') / 100.0 AS p50, json_extract(each.value, '$[6]') / 100.0 AS p75,
       json_extract(each.value, '$[7]') / 100.0 AS p90, json_extract(each.value, '$[2]') AS currency, held.sequence
FROM held JOIN json_each(held.text) AS each
WHERE held.kind = 'forecast-made';
