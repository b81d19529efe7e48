/** The documents that were handed in: their identity, their versions in the log, and what became of them. */
package io.gahshomar.ingest.document;
