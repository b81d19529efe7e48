/** The text of files: PDF, DOCX, HTML, Markdown and plain text, read within limits. */
package io.gahshomar.ingest.file;
