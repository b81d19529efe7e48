DROP TABLE entry, posting, projected_position;

-- What outlives a rebuild: the log of changes, the history of entries, and the one row that says how far the log is.
CREATE TABLE chronology (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    -- Position of the newest change. Written by one transaction at a time, so that positions are in the order of commits.
    last_change  bigint NOT NULL DEFAULT 0,
    -- Position of the oldest change that is still in the log, or of the next one.
    first_change bigint NOT NULL DEFAULT 1,
    -- Grows when what is read can be another without a change in the log: after a rebuild, or when all was emptied.
    build        bigint NOT NULL DEFAULT 0,
    -- Fingerprint of the hierarchy of themes that the postings were made with.
    vocabulary   text
);
INSERT INTO chronology DEFAULT VALUES;

CREATE TABLE change (
    position   bigint PRIMARY KEY,
    entry_id   text COLLATE "C" NOT NULL,
    version    bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    -- As the entry read before and reads since; null where it did not stand on the chronology.
    previous   json,
    document   json
);

CREATE TABLE entry_history (
    entry_id   text COLLATE "C" NOT NULL,
    version    bigint NOT NULL,
    changed_at timestamptz NOT NULL,
    changes    json NOT NULL,
    PRIMARY KEY (entry_id, version)
);

-- The tables that a rebuild makes anew, in a schema of their own. Queries see the schema "live"; a rebuild fills "next"
-- and takes its place.
CREATE FUNCTION create_read_model(model text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    before text := current_setting('search_path');
BEGIN
    EXECUTE format('CREATE SCHEMA %I', model);
    PERFORM set_config('search_path', quote_ident(model), true);

    -- Every entry that the topic has told of, gone ones too: their version keeps a late older record from reviving them.
    CREATE TABLE entry (
        id         text COLLATE "C" PRIMARY KEY,
        version    bigint NOT NULL CHECK (version > 0),
        changed_at timestamptz NOT NULL,
        -- The entry as clients read it; null, like all below, where it is gone. json, not jsonb: it is passed on as written.
        document   json,
        terms      text[] COLLATE "C",
        confidence double precision,
        span       smallint,
        sort_start date,
        latest     date
    );
    CREATE INDEX entry_changed ON entry (changed_at, id) WHERE document IS NOT NULL;

    -- The inverted index: what an entry can be found by, in the order of the chronology within each class of lengths. The
    -- signature tells, without a look at the entry, that it lacks a term (or that it may have it).
    CREATE TABLE posting (
        term       text COLLATE "C" NOT NULL,
        span       smallint         NOT NULL,
        sort_start date             NOT NULL CHECK (isfinite(sort_start)),
        latest     date             NOT NULL,
        entry_id   text COLLATE "C" NOT NULL,
        signature  bigint           NOT NULL,
        PRIMARY KEY (term, span, sort_start, latest, entry_id) INCLUDE (signature)
    );

    -- How many entries with a term cover just these days.
    CREATE TABLE interval_count (
        term       text COLLATE "C" NOT NULL,
        span       smallint         NOT NULL,
        sort_start date             NOT NULL,
        latest     date             NOT NULL,
        entries    bigint           NOT NULL,
        PRIMARY KEY (term, sort_start, latest, span) INCLUDE (entries)
    );

    CREATE TABLE entry_text (
        entry_id   text COLLATE "C" PRIMARY KEY,
        span       smallint         NOT NULL,
        sort_start date             NOT NULL,
        latest     date             NOT NULL,
        words      tsvector         NOT NULL
    );
    CREATE INDEX entry_text_words ON entry_text USING gin (words);
    ALTER TABLE entry_text ALTER COLUMN words SET STATISTICS 1000;

    -- Which mentions stand in which entries' evidence, or stood there.
    CREATE TABLE mention (
        mention_id text COLLATE "C" NOT NULL,
        entry_id   text COLLATE "C" NOT NULL,
        stands     boolean NOT NULL,
        PRIMARY KEY (mention_id, entry_id)
    );
    CREATE INDEX mention_entry_id ON mention (entry_id);

    -- How far each partition is projected, written with the rows. A topic that was made anew has another id.
    CREATE TABLE projected_position (
        topic_id    uuid    NOT NULL,
        partition   integer NOT NULL,
        next_offset bigint  NOT NULL,
        PRIMARY KEY (topic_id, partition)
    );
    PERFORM set_config('search_path', before, true);
END
$$;

SELECT create_read_model('live');
