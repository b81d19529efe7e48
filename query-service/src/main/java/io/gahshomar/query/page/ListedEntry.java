package io.gahshomar.query.page;

/**
 * A happening as the page lists it before scripts run.
 *
 * @param id its id
 * @param day its first day, or its last where it has no first one, ISO 8601
 * @param date when, in words of the page's language and calendar
 * @param headline what happened
 * @param language language of the headline, BCP 47
 * @param sources how many say so
 */
public record ListedEntry(String id, String day, String date, String headline, String language, int sources) {}
