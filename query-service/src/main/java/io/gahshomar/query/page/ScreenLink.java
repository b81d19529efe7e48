package io.gahshomar.query.page;

/**
 * The way to a screen.
 *
 * @param path where it is
 * @param name what it is called
 * @param current whether it is the one that is shown
 */
public record ScreenLink(String path, String name, boolean current) {}
