/**
 * Feeds as they come, in whatever format and state, as one model. Everything in them is what somebody else wrote: it is
 * text, and HTML that has been made harmless.
 */
package io.gahshomar.ingest.feed.format;
