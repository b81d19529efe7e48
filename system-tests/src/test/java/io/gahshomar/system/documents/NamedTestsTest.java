package io.gahshomar.system.documents;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.stack.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say that a test shows is shown by a test that is there. */
class NamedTestsTest {

    private static final Path ROOT =
            Checkout.buildOutput("system-tests").getParent().getParent();
    private static final Pattern NAME = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern CONTROL = Pattern.compile("(?m)^\\| (?:API\\d|V\\d).*$");

    @ParameterizedTest
    @ValueSource(strings = {"docs/security.md", "docs/operations.md"})
    void every_test_that_a_document_names_exists(String document) throws IOException {
        assertThat(named(document)).isNotEmpty().isSubsetOf(tests());
    }

    @Test
    void every_control_is_shown_by_a_test_or_says_whose_it_is() throws IOException {
        var controls = CONTROL.matcher(Files.readString(ROOT.resolve("docs/security.md")))
                .results()
                .map(row -> row.group())
                .toList();

        assertThat(controls).hasSizeGreaterThan(30).allSatisfy(row -> assertThat(row)
                .containsPattern("`\\w+(Test|IT)`|not applicable|none:|by the operator"));
    }

    private static Set<String> named(String document) throws IOException {
        return NAME.matcher(Files.readString(ROOT.resolve(document)))
                .results()
                .map(name -> name.group(1))
                .collect(toSet());
    }

    private static Set<String> tests() throws IOException {
        try (var modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(NamedTestsTest::files)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(toSet());
        }
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder).filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
