-- Entries are made of many mentions from now on. Nothing is lost that Kafka does not have: all entries are taken back with
-- their next versions, and the mentions are read again from the beginning of their topic.
INSERT INTO outbox (entry_id, version, value, recorded_at)
SELECT id, version + 1, NULL, now() FROM entry WHERE state = 'on-chronology' ORDER BY id;
ALTER TABLE entry DROP COLUMN content, ADD COLUMN digest bytea;
UPDATE entry SET version = version + 1, state = 'gone' WHERE state <> 'gone';
ALTER TABLE entry ADD CHECK ((state = 'gone') = (digest IS NULL));
ALTER TABLE entry DROP CONSTRAINT entry_state_check;
ALTER TABLE entry ADD CHECK (state IN ('on-chronology', 'outside', 'hidden', 'gone'));

-- A withdrawn mention stays without content: what is older than its withdrawal may still be on its way.
DROP TABLE mention;
CREATE TABLE mention (
    id             text COLLATE "C" PRIMARY KEY,
    nr             bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    entry_id       text COLLATE "C",
    content        text,
    keys           bigint[] NOT NULL,
    said_partition integer NOT NULL,
    said_offset    bigint NOT NULL,
    said_at        bigint NOT NULL
);
CREATE INDEX mention_entry ON mention (entry_id);

-- Under which keys mentions are compared; an odd key is that of a date finer than the span of the key.
CREATE TABLE mention_key (
    key bigint NOT NULL,
    nr  bigint NOT NULL,
    PRIMARY KEY (key, nr)
);

-- Pairs of mentions that tell of the same happening, and why.
CREATE TABLE link (
    first    text COLLATE "C" NOT NULL,
    second   text COLLATE "C" NOT NULL,
    strength integer NOT NULL,
    reasons  text NOT NULL,
    PRIMARY KEY (first, second),
    CHECK (first < second)
);
CREATE INDEX link_second ON link (second);

-- How far each partition is applied: written with what was applied, so that nothing is applied twice.
CREATE TABLE position (
    topic         text NOT NULL,
    topic_id      uuid NOT NULL,
    partition     integer NOT NULL,
    next_offset   bigint NOT NULL,
    applied       bigint NOT NULL,
    dead_lettered bigint NOT NULL,
    PRIMARY KEY (topic, topic_id, partition)
);

-- What editors said, in the order of the topic; nothing is ever changed or deleted here.
CREATE TABLE correction (
    position    bigint PRIMARY KEY,
    id          text NOT NULL UNIQUE,
    content     text NOT NULL
);
CREATE TABLE correction_subject (
    mention  text COLLATE "C" NOT NULL,
    position bigint NOT NULL REFERENCES correction,
    PRIMARY KEY (mention, position)
);

-- The window that the service was started with, to tell a changed setting from a window that was set while it ran.
ALTER TABLE applied_window ADD COLUMN configured text;
UPDATE applied_window SET configured = period;
