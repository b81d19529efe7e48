package io.gahshomar.system;

import java.util.List;
import java.util.concurrent.Flow;

/** Keeps every line that comes. */
record LineCollector(List<String> lines) implements Flow.Subscriber<String> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        lines.add(line);
    }

    @Override
    public void onError(Throwable failure) {
        lines.add("broken off: " + failure);
    }

    @Override
    public void onComplete() {
        lines.add("ended");
    }
}
