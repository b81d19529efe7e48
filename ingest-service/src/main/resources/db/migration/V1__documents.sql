-- One row for each document that Kafka has, or that the corpus has and that cannot be read. The texts are on Kafka.
CREATE TABLE documents (
    id              text PRIMARY KEY,
    -- the latest version known to be on Kafka and where it stands there; null where it never got there
    version         text,
    kafka_partition integer,
    kafka_offset    bigint,
    title           text,
    url             text,
    publisher       text,
    published_at    date,
    -- as it was given, or as it was detected
    language        text,
    received_at     timestamptz NOT NULL,
    status          text        NOT NULL CHECK (status IN ('RECEIVED', 'EXTRACTED', 'FAILED', 'WITHDRAWN')),
    status_since    timestamptz NOT NULL,
    -- why it failed
    reason          text,
    -- what the last extraction that went through said, and which extractor that was
    mentions        integer     NOT NULL DEFAULT 0,
    extractor       text,
    CHECK ((kafka_partition IS NULL) = (kafka_offset IS NULL)),
    CHECK ((status = 'FAILED') = (reason IS NOT NULL))
);

CREATE INDEX documents_by_arrival ON documents (received_at DESC, id);
CREATE INDEX documents_by_status ON documents (status, received_at DESC, id);

-- The ids of the event mentions of each document that are, or are about to be, on Kafka.
CREATE TABLE published_mentions (
    document_id text PRIMARY KEY,
    ids         text[] NOT NULL
);
