/** The words of a language that bear on time, read from the lexicon files. */
package io.gahshomar.extraction.temporal.lexicon;
