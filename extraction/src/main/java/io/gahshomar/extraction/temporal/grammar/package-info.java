/** The grammar: chunks of text, rules over them read from one file for all languages, and what a matched rule means. */
package io.gahshomar.extraction.temporal.grammar;
