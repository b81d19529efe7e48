/** Slices in the forms that spreadsheets, calendars, feed readers and timeline tools read. */
package io.gahshomar.query.export;
