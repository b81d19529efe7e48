package io.gahshomar.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenAddressesTest {

    private static final GuardedResolver RESOLVER = new GuardedResolver(TestFetching.fromPublicAddresses());

    static List<String> forbidden() throws IOException {
        try (InputStream table = ForbiddenAddressesTest.class.getResourceAsStream("forbidden-addresses.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void no_spelling_of_a_forbidden_address_is_fetched_from(String address) {
        // When, Then
        assertThatThrownBy(() -> RESOLVER.resolve(WebAddress.parse(address).host()))
                .isInstanceOfAny(FetchException.class, ForbiddenHostException.class);
    }

    @Test
    void the_table_has_at_least_120_spellings() throws IOException {
        assertThat(forbidden()).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/",
                "https://1.1.1.1:8443/feed?x=1#top",
                "http://134744072/",
                "http://172.32.0.1/",
                "http://100.128.0.1/",
                "http://169.253.1.1/",
                "http://198.20.0.1/",
                "http://[2606:4700::1111]/",
                "http://[::ffff:8.8.8.8]/",
                "http://[64:ff9b::8.8.8.8]/",
                "http://[2002:808:808::1]/"
            })
    void public_addresses_are_fetched_from(String address) {
        // When, Then
        assertThatCode(() -> RESOLVER.resolve(WebAddress.parse(address).host())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://News.Example:80/Feed, http://news.example/Feed",
        "https://news.example., https://news.example/",
        "http://0x08080808/a, http://8.8.8.8/a",
        "https://خبر.ایران/خوراک, https://xn--ngblk.xn--mgba3a4f16a/%D8%AE%D9%88%D8%B1%D8%A7%DA%A9",
        "http://news.example/a%2, http://news.example/a%252",
        "http://[2606:4700:0:0::1111]:8080/?q=[1], http://[2606:4700::1111]:8080/?q=[1]"
    })
    void an_address_has_one_spelling(String given, String canonical) {
        assertThat(WebAddress.parse(given)).hasToString(canonical);
    }

    @Test
    void an_intranet_that_is_named_is_fetched_from_and_its_neighbours_are_not() throws Exception {
        // Given
        var config = new TestFetching(
                Optional.of(List.of("10.20.0.0/16", "fd12::/16")),
                TestFetching.fromPublicAddresses().maxBodySize(),
                TestFetching.fromPublicAddresses().totalTimeout());

        // When
        GuardedResolver resolver = new GuardedResolver(config);

        // Then
        assertThat(resolver.resolve("10.20.3.4")).hasSize(1);
        assertThat(resolver.resolve("fd12::1")).hasSize(1);
        assertThatThrownBy(() -> resolver.resolve("10.21.0.1"))
                .hasMessageContaining("private (RFC 1918)")
                .hasMessageContaining("gahshomar.fetch.allowed-networks");
    }

    @Test
    void an_allowed_network_that_is_none_is_refused_with_an_example() {
        assertThatThrownBy(() -> Networks.block("intranet"))
                .hasMessage("'intranet' is no network; write it like 10.20.0.0/16 or fd12::/16");
    }
}
