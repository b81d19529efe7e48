package io.gahshomar.timeline.mention;

/** Headers of a dead letter that was sent back to its topic: where it stood first. */
public final class RedrivenFrom {

    /** Its first partition, in decimal digits. */
    public static final String PARTITION = "gahshomar_redriven_partition";

    /** Its first offset, in decimal digits. */
    public static final String OFFSET = "gahshomar_redriven_offset";

    private RedrivenFrom() {}
}
