package io.gahshomar.query.export;

import java.net.URI;

/**
 * Where a feed is.
 *
 * @param title what it is called
 * @param self its own address
 * @param slice address of the slice that it follows
 */
record FeedAddress(String title, URI self, URI slice) {}
