package io.gahshomar.ingest.feed;

/**
 * The right to send requests to the host of a feed, until it is given back or runs out.
 *
 * @param feed the feed that is to be fetched
 * @param holder whose right it is
 */
record Claim(Feed feed, String holder) {}
