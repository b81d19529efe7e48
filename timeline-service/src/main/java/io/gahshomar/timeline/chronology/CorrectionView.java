package io.gahshomar.timeline.chronology;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gahshomar.event.Correction;

/**
 * A decision and whether it counts.
 *
 * @param correction what was decided
 * @param inForce whether it was not revoked; a revocation itself never is
 */
public record CorrectionView(@JsonUnwrapped Correction correction, boolean inForce) {}
