package io.gahshomar.query.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorVocabularyTest {

    private final ActorVocabulary actors = new ActorVocabulary(new VocabularySettings() {
        @Override
        public Optional<Path> themes() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> actors() {
            return Optional.empty();
        }
    });

    @ParameterizedTest
    @CsvSource({
        "IR, ایران, Iran",
        "SU, اتحاد شوروی, Soviet Union",
        "Q7747, ولادیمیر پوتین, Vladimir Putin",
        "RU-foreign-minister, وزیر خارجه روسیه, Foreign minister (Russia)",
        "SU-head-of-state, رئیس جمهور اتحاد شوروی, President (Soviet Union)",
        "RU-court-jester, RU-court-jester, RU-court-jester",
        "x:nobody, x:nobody, x:nobody",
        "q, q, q"
    })
    void anActorIsCalledByItsNameAndOneThatIsNotKnownByItsId(String id, String persian, String english) {
        assertThat(actors.label(id)).isEqualTo(new Label(persian, english));
    }
}
