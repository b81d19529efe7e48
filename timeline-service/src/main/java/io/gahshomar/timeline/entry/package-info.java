/** The entries of the chronology, their states and versions, and what operators and developers may ask about them. */
package io.gahshomar.timeline.entry;
