/**
 * From text to dated events. {@link io.gahshomar.extraction.EventExtractor} is the way in; it knows no framework, no
 * broker and no database.
 */
package io.gahshomar.extraction;
