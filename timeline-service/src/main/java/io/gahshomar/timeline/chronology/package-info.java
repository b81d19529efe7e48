/** What operators and developers may ask about the chronology over HTTP. */
package io.gahshomar.timeline.chronology;
