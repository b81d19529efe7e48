-- Ids are compared byte by byte, so that their order is the same everywhere.
CREATE TABLE mention (
    id       text COLLATE "C" PRIMARY KEY,
    entry_id text COLLATE "C" NOT NULL,
    earliest date,
    latest   date,
    content  jsonb NOT NULL
);
CREATE INDEX mention_entry ON mention (entry_id);

-- A row stays when its entry is gone: the next version of the same id has to be larger.
CREATE TABLE entry (
    id      text COLLATE "C" PRIMARY KEY,
    version bigint NOT NULL CHECK (version > 0),
    state   text NOT NULL CHECK (state IN ('on-chronology', 'outside', 'gone')),
    content jsonb,
    CHECK ((state = 'gone') = (content IS NULL))
);

-- Sequence numbers are taken one by one: a cache of them in each session would undo the order of the versions of an entry.
CREATE TABLE outbox (
    seq         bigint GENERATED ALWAYS AS IDENTITY (CACHE 1) PRIMARY KEY,
    entry_id    text COLLATE "C" NOT NULL,
    version     bigint NOT NULL,
    value       text,
    recorded_at timestamptz NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);

CREATE FUNCTION tell_outbox_relay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NOTIFY outbox_appended;
    RETURN NULL;
END
$$;
CREATE TRIGGER outbox_appended AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION tell_outbox_relay();

-- The period that the entries were judged by; null before the first start.
CREATE TABLE applied_window (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    period   text
);
INSERT INTO applied_window DEFAULT VALUES;

-- There while entries are still to be judged by a new window: all up to and with this id have been.
CREATE TABLE reevaluation (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    done_to  text COLLATE "C" NOT NULL
);
