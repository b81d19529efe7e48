package io.gahshomar.system.fault;

import java.time.Duration;

/** What can happen to a running system. */
enum Fault {
    /** A replica of timeline-service is killed and started again. */
    KILL {
        @Override
        void strike(Replicas replicas, int replica) {
            replicas.timeline(replica).kill();
            replicas.timeline(replica).start();
        }
    },
    /** A replica of timeline-service is frozen for longer than Kafka waits for it. */
    FREEZE {
        @Override
        void strike(Replicas replicas, int replica) throws InterruptedException {
            replicas.signal(replica, "STOP");
            Thread.sleep(FROZEN);
            replicas.signal(replica, "CONT");
        }
    },
    /** The broker is stopped in order and started again. */
    BROKER {
        @Override
        void strike(Replicas replicas, int replica) {
            replicas.kafka().stop();
            replicas.kafka().start();
        }
    },
    /** PostgreSQL is killed and started again. */
    DATABASE {
        @Override
        void strike(Replicas replicas, int replica) {
            replicas.postgres().kill();
            replicas.postgres().start();
        }
    };

    private static final Duration FROZEN = Duration.ofSeconds(9);

    /** Lets it happen and, save for the replica's start, ends it. */
    abstract void strike(Replicas replicas, int replica) throws InterruptedException;
}
