/** Feeds that are watched: when they are fetched, which of their items are new, and what becomes of those. */
package io.gahshomar.ingest.feed;
