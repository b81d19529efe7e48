/** Articles on web pages: fetched where robots.txt allows it, their main content and day of publication found. */
package io.gahshomar.ingest.article;
