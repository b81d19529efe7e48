/** From readings to days: the calendar arithmetic and the memory of what the text has spoken of. */
package io.gahshomar.extraction.temporal.resolve;
