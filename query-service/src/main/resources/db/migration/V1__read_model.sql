-- Every entry that the topic has told of, gone ones too: their version keeps a late older record from bringing them back.
CREATE TABLE entry (
    id       text COLLATE "C" PRIMARY KEY,
    version  bigint NOT NULL CHECK (version > 0),
    -- The entry as clients read it; null where it is gone. json, not jsonb: it is passed on as written, fields in order.
    document json
);

-- The inverted index: what an entry can be found by, in the order of the chronology within each class of lengths.
CREATE TABLE posting (
    term       text COLLATE "C" NOT NULL,
    span       smallint         NOT NULL,
    sort_start date             NOT NULL CHECK (isfinite(sort_start)),
    latest     date             NOT NULL,
    entry_id   text COLLATE "C" NOT NULL,
    PRIMARY KEY (term, span, sort_start, latest, entry_id)
);

CREATE INDEX posting_entry_id ON posting (entry_id);

-- How far each partition has been projected, written with the rows. A topic that was made anew has another id.
CREATE TABLE projected_position (
    topic_id    uuid    NOT NULL,
    partition   integer NOT NULL,
    next_offset bigint  NOT NULL,
    PRIMARY KEY (topic_id, partition)
);
