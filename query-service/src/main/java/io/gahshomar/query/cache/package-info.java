/** Entity tags, and answers that are kept in memory while nothing changes. */
package io.gahshomar.query.cache;
