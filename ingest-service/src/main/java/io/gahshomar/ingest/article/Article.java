package io.gahshomar.ingest.article;

import java.time.LocalDate;

/**
 * The article on a page.
 *
 * @param address where it was fetched from in the end
 * @param title title, or null
 * @param text the main content as plain text
 * @param language BCP 47 language that the page says it is in, or null
 * @param publisher name of the site, or null
 * @param publishedAt day of publication, or null where the page does not tell
 * @param publishedFrom what told the day, as {@code JSON-LD}; null where nothing did
 */
public record Article(
        String address,
        String title,
        String text,
        String language,
        String publisher,
        LocalDate publishedAt,
        String publishedFrom) {}
