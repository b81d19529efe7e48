package io.gahshomar.ingest.file;

/**
 * What a file says.
 *
 * @param title title that the file has among its properties, or null
 * @param text its text
 */
record FileText(String title, String text) {}
