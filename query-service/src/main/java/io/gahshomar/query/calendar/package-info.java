/** Dates of requests and answers in the Gregorian and in the Jalali calendar. */
package io.gahshomar.query.calendar;
