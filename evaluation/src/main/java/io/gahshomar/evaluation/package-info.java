/** The command {@code gahshomar evaluate}: what extraction and merging are worth, measured on annotated texts. */
package io.gahshomar.evaluation;
