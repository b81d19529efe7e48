/** What editors decided, kept as it came; {@link io.gahshomar.timeline.correction.CorrectionBook} says what holds of it. */
package io.gahshomar.timeline.correction;
