/** One trace from a request through the topics: its context in the headers of records. */
package io.gahshomar.tracing;
