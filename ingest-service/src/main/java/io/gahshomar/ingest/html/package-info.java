/** HTML of others: made harmless, turned into text, its article and its day of publication found. */
package io.gahshomar.ingest.html;
