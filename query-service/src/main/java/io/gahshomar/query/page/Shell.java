package io.gahshomar.query.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.event.date.CalendarSystem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page as the server renders it. */
@Singleton
public class Shell {

    private final PageConfig config;
    private final Strings strings;
    private final FirstList firstList;
    private final ObjectMapper json;

    Shell(PageConfig config, Strings strings, FirstList firstList, ObjectMapper json) {
        this.config = config;
        this.strings = strings;
        this.firstList = firstList;
        this.json = json;
    }

    /** What the template is given. */
    @CheckedTemplate(basePath = "")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance page(
                Screen screen,
                List<ScreenLink> screens,
                PageLanguage language,
                PageLanguage otherLanguage,
                String otherAddress,
                String scheme,
                String subject,
                Map<String, String> strings,
                List<ListedEntry> entries,
                String data);
    }

    TemplateInstance render(Screen screen, UriInfo uri, HttpHeaders headers, String scheme) throws SQLException {
        PageLanguage language = language(uri, headers);
        PageLanguage other = language == PageLanguage.FA ? PageLanguage.EN : PageLanguage.FA;
        return Templates.page(
                screen,
                screens(screen, language),
                language,
                other,
                inLanguage(uri, other),
                "dark".equals(scheme) || "light".equals(scheme) ? scheme : "auto",
                subject(language),
                strings.in(language),
                screen == Screen.CHRONOLOGY ? entries(uri.getQueryParameters(), language) : List.of(),
                data(screen, language));
    }

    private List<ListedEntry> entries(MultivaluedMap<String, String> address, PageLanguage language)
            throws SQLException {
        CalendarSystem calendar = "persian".equals(address.getFirst("calendar"))
                ? CalendarSystem.JALALI
                : address.containsKey("calendar") ? CalendarSystem.GREGORIAN : language.calendar();
        return firstList.read(address, language, new DateWords(language, calendar, strings.in(language)));
    }

    private PageLanguage language(UriInfo uri, HttpHeaders headers) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst("locale"))
                .flatMap(PageLanguage::of)
                .or(() -> Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                        .flatMap(PageLanguage::accepted))
                .orElseGet(config::defaultLanguage);
    }

    private List<ScreenLink> screens(Screen current, PageLanguage language) {
        return List.of(Screen.values()).stream()
                .map(each -> new ScreenLink(each.path(), strings.in(language).get("nav." + each.id()), each == current))
                .toList();
    }

    private String subject(PageLanguage language) {
        return config.subject().getOrDefault(language.tag(), "");
    }

    private static String inLanguage(UriInfo uri, PageLanguage language) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("locale", language.tag())
                .replaceQueryParam("calendar")
                .scheme(null)
                .host(null)
                .port(-1)
                .build()
                .toString();
    }

    /** What scripts need to know, as JSON that can stand in a script element. */
    private String data(Screen screen, PageLanguage language) {
        Map<String, Object> data = Map.of(
                "screen", screen.id(),
                "locale", language.tag(),
                "subject", subject(language),
                "ingest", config.ingestUrl().toString(),
                "strings", strings.in(language));
        try {
            return json.writeValueAsString(data).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
