package io.gahshomar.extraction.event;

import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.structure.BlockKind;

/** When a date belongs to a reference to the literature. */
final class CitationRules {

    private CitationRules() {}

    /** An entry of the list of references, the line that tells a source. */
    static boolean inReferences(Mention mention) {
        return mention.kind() == BlockKind.REFERENCE || mention.kind() == BlockKind.SOURCE_LINE;
    }

    /** «(کولایی، ۱۳۸۴: ۱۴۴)», "(Boon, 2023: 1120)", «(روزنامه نوروز، ۱۷ فروردین ۱۳۸۱: ۵)». */
    static boolean inBrackets(Mention mention) {
        Brackets brackets = mention.brackets();
        if (!brackets.present()) {
            return false;
        }
        MarkedSentence sentence = mention.sentence();
        if (sentence.hasBetween(brackets.open(), brackets.close(), Cue.CITATION)
                || sentence.hasBetween(brackets.open(), mention.first(), Cue.PUBLICATION)) {
            return true;
        }
        return pageFollows(mention) || nameStandsBefore(mention, brackets) && closesSoon(mention, brackets);
    }

    /** «شفر، ۲۰۰۲: ۶۰» where the brackets are damaged. */
    static boolean withPage(Mention mention) {
        MarkedSentence sentence = mention.sentence();
        return pageFollows(mention)
                && sentence.isSign(mention.first() - 1, "،,")
                && mention.first() >= 2
                && sentence.word(mention.first() - 2).letters();
    }

    private static boolean pageFollows(Mention mention) {
        MarkedSentence sentence = mention.sentence();
        int after = mention.last() + 1;
        return sentence.isSign(after, ":")
                && after + 1 < sentence.size()
                && sentence.word(after + 1).number();
    }

    private static boolean nameStandsBefore(Mention mention, Brackets brackets) {
        MarkedSentence sentence = mention.sentence();
        int before = mention.first() - 1;
        if (before <= brackets.open()) {
            return false;
        }
        boolean separated = sentence.isSign(before, "،,.;؛");
        boolean yearAlone = sentence.word(mention.first()).number();
        int name = separated ? before - 1 : before;
        return name > brackets.open()
                && (sentence.word(name).letters() || sentence.isSign(name, ".…"))
                && (separated || yearAlone && mention.first() - brackets.open() <= 4)
                && !sentence.has(name, Cue.FUNCTION)
                && !sentence.has(name, Cue.ACT);
    }

    private static boolean closesSoon(Mention mention, Brackets brackets) {
        MarkedSentence sentence = mention.sentence();
        int after = mention.last() + 1;
        return after >= brackets.close()
                || sentence.isSign(after, "؛;،,:")
                || sentence.word(after).letters()
                        && sentence.word(after).folded().length() == 1;
    }

    /** «اسعدی و منوری (۱۴۰۰) در مقاله …», "Boon (2023) argues". */
    static boolean afterAuthor(Mention mention) {
        Brackets brackets = mention.brackets();
        if (!brackets.present() || mention.date().precision() != Precision.YEAR) {
            return false;
        }
        MarkedSentence sentence = mention.sentence();
        boolean alone = brackets.open() == mention.first() - 1 && brackets.close() == mention.last() + 1;
        return alone
                && !sentence.has(brackets.open() - 1, Cue.ACT)
                && (sentence.hasBetween(brackets.close(), brackets.close() + 12, Cue.CITING)
                        || sentence.hasBetween(brackets.open() - 5, brackets.open(), Cue.ATTRIBUTION));
    }
}
