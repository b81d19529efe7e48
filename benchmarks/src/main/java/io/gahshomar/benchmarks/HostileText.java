package io.gahshomar.benchmarks;

/**
 * Texts that nobody writes but that somebody may send: one token a hundred thousand times, words of every kind that the
 * grammar knows in Persian and English, no spaces, no sentence ends, nothing but digits.
 */
public enum HostileText {
    DIGITS("7", "fa"),
    LETTERS("ش", "fa"),
    SPACES(" ", "en"),
    LINES("\n", "en"),
    BROKEN_SURROGATES("\ud83d", "en"),
    COMMAS("،", "fa"),
    BRACKETS("(", "fa"),
    JOINERS("\u200c", "fa"),
    SMALL_NUMBERS("5 ", "fa"),
    NUMBERS_WITH_SLASHES("12/", "en"),
    YEARS("1380 ", "fa"),
    YEARS_WITH_DASHES("1380-", "fa"),
    NUMERIC_DATES("1380/7/24 ", "fa"),
    DATES_WITHOUT_SPACES("ازسال1380تا", "fa"),
    PERSIAN_YEAR_WORDS("سال ", "fa"),
    PERSIAN_MONTHS("مهر ", "fa"),
    PERSIAN_WEEKDAYS("دوشنبه ", "fa"),
    PERSIAN_DAYS("24 مهر ", "fa"),
    PERSIAN_TODAY("امروز ", "fa"),
    PERSIAN_LAST_YEAR("سال گذشته ", "fa"),
    PERSIAN_NUMBER_WORDS("هزار و ", "fa"),
    PERSIAN_DECADES("دهه ۷۰ ", "fa"),
    PERSIAN_PREPOSITIONS("از ", "fa"),
    PERSIAN_AFTER("پس از ", "fa"),
    PERSIAN_RANGES("۱۳۸۰ تا ", "fa"),
    ENGLISH_ARTICLES("the ", "en"),
    ENGLISH_MONTHS("May ", "en"),
    ENGLISH_DAYS("October 24, 2003 ", "en"),
    ENGLISH_DECADES("1990s ", "en"),
    ENGLISH_RANGES("1992-95 ", "en"),
    ENGLISH_NUMBER_WORDS("twenty-", "en"),
    ENGLISH_LAST_TUESDAY("last Tuesday ", "en"),
    ENGLISH_SAME_YEAR("in the same year ", "en"),
    ENGLISH_QUARTERS("Q3 ", "en"),
    ENGLISH_BETWEEN("between ", "en");

    private static final int REPEATS = 100_000;
    private static final int DIGITS_IN_TEXT = 10_000_000;

    private final String token;
    private final String language;

    HostileText(String token, String language) {
        this.token = token;
        this.language = language;
    }

    Text text() {
        int repeats = this == DIGITS ? DIGITS_IN_TEXT : REPEATS;
        int bytes = token.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return Text.repeated(token, language, repeats * bytes);
    }

    String language() {
        return language;
    }
}
