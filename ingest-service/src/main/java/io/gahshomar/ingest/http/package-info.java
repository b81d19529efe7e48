/** The API. */
package io.gahshomar.ingest.http;
