/** Fetching from the web: from public addresses only, never more and never longer than allowed. */
package io.gahshomar.ingest.fetch;
