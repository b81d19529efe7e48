/**
 * The web page: a shell with the first happenings already in it, rendered in the reader's language, which the scripts of
 * {@code src/main/resources/web} take over.
 */
package io.gahshomar.query.page;
