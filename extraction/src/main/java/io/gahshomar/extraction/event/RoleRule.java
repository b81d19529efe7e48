package io.gahshomar.extraction.event;

import io.gahshomar.extraction.temporal.Role;
import java.util.function.Predicate;

/**
 * One reason to give an expression a role.
 *
 * @param name what it is called in reports, kebab-case
 * @param role the role that it gives
 * @param holds when it does
 */
record RoleRule(String name, Role role, Predicate<Mention> holds) {}
