package io.gahshomar.merging;

/**
 * Why, or why rather not, two mentions are taken for the same happening.
 *
 * @param criterion name of the criterion
 * @param points what it adds, in hundredths; negative where it speaks against
 * @param detail what was found
 */
public record Reason(String criterion, int points, String detail) {}
