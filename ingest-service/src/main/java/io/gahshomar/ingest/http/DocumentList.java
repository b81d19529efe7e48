package io.gahshomar.ingest.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Documents, the latest first.
 *
 * @param items the documents
 * @param numberReturned how many they are
 * @param progress how far the work on all documents is
 */
@Schema(description = "Documents, the latest first")
record DocumentList(List<DocumentReport> items, int numberReturned, Progress progress) {}
