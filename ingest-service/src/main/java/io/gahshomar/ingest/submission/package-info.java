/** What can be handed in: its rules, its formats, and what is said where it breaks them. */
package io.gahshomar.ingest.submission;
