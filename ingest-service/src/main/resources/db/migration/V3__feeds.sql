-- Hosts that feeds are fetched from. Whoever holds a host, by having set free_at into the future, is the only one in all
-- replicas that sends requests to it; a holder that dies loses it at that time.
CREATE TABLE feed_hosts (
    host    text PRIMARY KEY,
    free_at timestamptz NOT NULL,
    holder  text
);

CREATE TABLE feeds (
    id              text PRIMARY KEY,
    url             text        NOT NULL UNIQUE,
    host            text        NOT NULL REFERENCES feed_hosts,
    -- as they were given
    title           text,
    language        text,
    publisher       text,
    full_text       boolean     NOT NULL,
    -- as the feed says
    own_title       text,
    site            text,
    own_language    text,
    status          text        NOT NULL CHECK (status IN ('ACTIVE', 'PAUSED', 'GONE')),
    created_at      timestamptz NOT NULL,
    next_poll_at    timestamptz NOT NULL,
    poll_interval   bigint      NOT NULL,
    failures        integer     NOT NULL DEFAULT 0,
    -- what the server said of what was read last
    etag            text,
    last_modified   text,
    body_hash       text,
    -- a permanent redirect that was seen at every fetch since
    moved_to        text,
    moved_since     timestamptz,
    moved_times     integer     NOT NULL DEFAULT 0,
    last_polled_at  timestamptz,
    last_success_at timestamptz,
    last_error      text
);

CREATE INDEX feeds_due ON feeds (next_poll_at) WHERE status = 'ACTIVE';
CREATE INDEX feeds_by_host ON feeds (host);

CREATE TABLE feed_fetches (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    feed_id       text        NOT NULL REFERENCES feeds ON DELETE CASCADE,
    fetched_at    timestamptz NOT NULL,
    outcome       text        NOT NULL,
    http_status   integer,
    duration_ms   bigint      NOT NULL,
    new_items     integer     NOT NULL,
    changed_items integer     NOT NULL,
    detail        text
);

CREATE INDEX feed_fetches_latest ON feed_fetches (feed_id, id DESC);

-- What was read in a feed, by everything that may recognise it when it comes again.
CREATE TABLE feed_items (
    document_id    text PRIMARY KEY,
    feed_id        text        NOT NULL REFERENCES feeds ON DELETE CASCADE,
    guid_hash      text,
    link_hash      text,
    content_hash   text        NOT NULL,
    version_hash   text        NOT NULL,
    title          text,
    link           text,
    published_at   date        NOT NULL,
    -- what told the day: item, a part of the page, or the time of the fetch
    published_from text        NOT NULL,
    -- what became of fetching its page; null where that was not asked for
    full_text      text,
    first_seen_at  timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL
);

CREATE INDEX feed_items_by_guid ON feed_items (feed_id, guid_hash);
CREATE INDEX feed_items_by_link ON feed_items (feed_id, link_hash);
CREATE INDEX feed_items_latest ON feed_items (feed_id, changed_at DESC, document_id);
