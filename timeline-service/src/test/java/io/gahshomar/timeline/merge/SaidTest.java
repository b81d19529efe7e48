package io.gahshomar.timeline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidTest {

    @Test
    void inAPartitionTheLogDecides() {
        assertThat(new Said(0, 8, 100).isLaterThan(new Said(0, 7, 200))).isTrue();
        assertThat(new Said(0, 7, 200).isLaterThan(new Said(0, 8, 100))).isFalse();
        assertThat(new Said(0, 7, 200).isLaterThan(new Said(0, 7, 200))).isFalse();
    }

    @Test
    void acrossPartitionsAfterTheirNumberHasGrownTheTimeDecides() {
        assertThat(new Said(7, 0, 200).isLaterThan(new Said(1, 99, 100))).isTrue();
        assertThat(new Said(1, 99, 100).isLaterThan(new Said(7, 0, 200))).isFalse();
        assertThat(new Said(7, 0, 100).isLaterThan(new Said(1, 99, 100))).isTrue();
    }
}
