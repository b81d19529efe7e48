/**
 * Finds temporal expressions and gives them exact values. Knowledge of a language is data ({@code lexicon} files and
 * settings in the resource folder of the language); the grammar is one file for all languages.
 *
 * <p>text → {@link io.gahshomar.extraction.text.Tokenizer tokens} → {@link
 * io.gahshomar.extraction.temporal.lexicon.Lexicon lexemes} → {@link
 * io.gahshomar.extraction.temporal.grammar.Grammar readings} → {@link
 * io.gahshomar.extraction.temporal.resolve.Resolver values}.
 */
package io.gahshomar.extraction.temporal;
