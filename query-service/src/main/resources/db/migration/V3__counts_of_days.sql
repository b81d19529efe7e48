-- How many entries with a term are sorted under a day: what is counted over everything costs the days, not the different
-- intervals, which grow with the entries.
ALTER FUNCTION create_read_model(text) RENAME TO create_entries_and_counts;

CREATE FUNCTION create_read_model(model text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM create_entries_and_counts(model);
    EXECUTE format('CREATE TABLE %I.day_count (
        term       text COLLATE "C" NOT NULL,
        sort_start date             NOT NULL,
        entries    bigint           NOT NULL,
        PRIMARY KEY (term, sort_start) INCLUDE (entries)
    )', model);
END
$$;

CREATE TABLE live.day_count (
    term       text COLLATE "C" NOT NULL,
    sort_start date             NOT NULL,
    entries    bigint           NOT NULL,
    PRIMARY KEY (term, sort_start) INCLUDE (entries)
);
INSERT INTO live.day_count
SELECT term, sort_start, sum(entries) FROM live.interval_count GROUP BY term, sort_start;
