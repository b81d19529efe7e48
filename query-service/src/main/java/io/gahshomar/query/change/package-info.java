/** What became of entries: the log of changes, read page by page or as a stream. */
package io.gahshomar.query.change;
