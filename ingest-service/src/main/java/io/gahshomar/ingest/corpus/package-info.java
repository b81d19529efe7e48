/** The folder of texts, and the samples, that are loaded at every start. */
package io.gahshomar.ingest.corpus;
