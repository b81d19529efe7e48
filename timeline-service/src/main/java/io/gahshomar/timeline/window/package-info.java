/** Which entries stand on the chronology: those whose date has a day in common with the configured window. */
package io.gahshomar.timeline.window;
