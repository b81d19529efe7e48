/** Calendars of the region and the Gregorian days that their years, months and days are. */
package io.gahshomar.extraction.calendar;
