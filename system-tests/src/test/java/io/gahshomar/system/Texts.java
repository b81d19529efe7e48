package io.gahshomar.system;

import java.util.ArrayList;
import java.util.List;

/** The texts that the stories hand in over HTTP, besides the samples that ingest-service carries. */
final class Texts {

    /** A text to be handed in. */
    record Text(String title, String body, String language) {}

    /** «۲۰ آبان ۱۳۹۳» is 11 November 2014. */
    static final Text CONTRACT = new Text(
            "یادداشتی درباره نیروگاه",
            "این یادداشت کوتاه است. قرارداد ساخت دو واحد تازه نیروگاه بوشهر در ۲۰ آبان ۱۳۹۳ در مسکو امضا شد. دنباله دارد.",
            "fa");

    static final String CONTRACT_SENTENCE = "قرارداد ساخت دو واحد تازه نیروگاه بوشهر در ۲۰ آبان ۱۳۹۳ در مسکو امضا شد.";

    private static final int REPORTS = 30;
    private static final List<String> MONTHS = List.of("فروردین", "خرداد", "مرداد", "مهر", "آذر", "بهمن");
    private static final List<String> CITIES = List.of("Moscow", "Tehran", "Astrakhan", "Rasht", "Kazan", "Baku");

    private Texts() {}

    /** The note on the contract, and reports of many days in both languages: enough to take a while. */
    static List<Text> all() {
        var texts = new ArrayList<Text>();
        texts.add(CONTRACT);
        for (var report = 0; report < REPORTS; report++) {
            texts.add(persian(report));
            texts.add(english(report));
        }
        return texts;
    }

    private static Text persian(int report) {
        var body = new StringBuilder();
        for (var visit = 0; visit < MONTHS.size(); visit++) {
            body.append("هیئت شماره %d ایران در %d %s %d به مسکو رفت و با وزیر خارجه روسیه دیدار کرد. "
                    .formatted(report, 1 + visit * 3, MONTHS.get(visit), 1370 + report));
        }
        return new Text("گزارش " + report, body.toString(), "fa");
    }

    private static Text english(int report) {
        var body = new StringBuilder();
        for (var visit = 0; visit < CITIES.size(); visit++) {
            body.append("Delegation %d of Russia visited %s on %d March %d and signed an agreement with Iran. "
                    .formatted(report, CITIES.get(visit), 2 + visit * 4, 1991 + report));
        }
        return new Text("Report " + report, body.toString(), "en");
    }
}
