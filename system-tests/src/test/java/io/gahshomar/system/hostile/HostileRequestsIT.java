package io.gahshomar.system.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.stack.launcher.LocalStack;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.system.SharedStack;
import io.gahshomar.system.access.Client;
import io.gahshomar.system.access.Endpoint;
import io.gahshomar.system.hostile.HostileRequests.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent, no service answers with a fault of its own, shows its inside, or gives back markup as markup. */
class HostileRequestsIT {

    private static final long SEED = 20_260_101;

    private LocalStack stack;
    private HostileRequests requests;

    @BeforeEach
    void aim() {
        stack = SharedStack.running();
        requests = new HostileRequests(SEED, targets(), stack.newKey("hostile"));
    }

    @Test
    void five_hundred_hostile_requests_are_answered_with_care() throws IOException {
        endure(500);
    }

    @Test
    @Tag("long")
    void ten_thousand_hostile_requests_are_answered_with_care() throws IOException {
        endure(10_000);
    }

    private void endure(int number) throws IOException {
        var softly = new SoftAssertions();
        var answered = 0;
        for (var i = 0; i < number; i++) {
            var request = requests.next();
            var answer = RawAnswer.to(request);
            answered += answer.status() == 0 ? 0 : 1;
            softly.assertThat(answer.status()).as("%s%n%s", request, answer).isLessThan(500);
            softly.assertThat(answer.body())
                    .as("%s%n%s", request, answer.status())
                    .doesNotContain("Exception", "\tat ", "at io.", "at java.", "org.hibernate", "org.postgresql");
            softly.assertThat(answer.head().toLowerCase(Locale.ROOT))
                    .as("%s", request)
                    .doesNotContain("\nx-injected");
            if (answer.isPage()) {
                softly.assertThat(answer.body()).as("%s", request).doesNotContain(HostileRequests.MARK);
            }
        }
        softly.assertAll();
        assertThat(answered).isGreaterThan(number * 8 / 10);
        assertThat(Service.values()).allSatisfy(this::assertLives);
    }

    private void assertLives(Service service) {
        var health = stack.service(service).address("/q/health/live");
        assertThat(new Client().get(health, null).statusCode()).isEqualTo(200);
    }

    private List<Target> targets() {
        var client = new Client();
        var targets = new ArrayList<Target>();
        for (var service : Service.values()) {
            var process = stack.service(service);
            var port = process.address("/").getPort();
            Endpoint.of(service, process, client).stream()
                    .map(each -> new Target(port, each.method(), each.path(), each.parameters()))
                    .forEach(targets::add);
            Arrays.asList("/", "/q/health", "/nothing/{here}")
                    .forEach(path -> targets.add(new Target(port, "GET", path, List.of())));
        }
        return targets;
    }
}
