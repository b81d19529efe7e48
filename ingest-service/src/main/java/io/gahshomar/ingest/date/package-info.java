/** Dates as others write them. */
package io.gahshomar.ingest.date;
