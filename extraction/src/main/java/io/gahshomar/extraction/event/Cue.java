package io.gahshomar.extraction.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a cue word of a language tells about the clause that it stands in; the words are in {@code roles.yaml}. */
enum Cue {
    /** Names an act or an occurrence: «امضا», «حمله», "signed", "attack". */
    @JsonProperty("act")
    ACT,
    /** Tells a slow change or a lasting state: «گسترش», «همواره», "increasingly". */
    @JsonProperty("process")
    PROCESS,
    /** Says that a quantity or a state became another: «کاهش یافت», "doubled". */
    @JsonProperty("change")
    CHANGE,
    /** Says that something lasted through a time: «در طول», "throughout". */
    @JsonProperty("throughout")
    THROUGHOUT,
    /** A number in words: «دو», «میلیون», "million". */
    @JsonProperty("numeral")
    NUMERAL,
    /** A quantity that grows and falls: «صادرات», «حجم», "exports". */
    @JsonProperty("measure")
    MEASURE,
    /** A unit of counting and measuring: «میلیون», «تن», "percent". */
    @JsonProperty("unit")
    UNIT,
    /** Says how much: «معادل», «بیش از», "worth". */
    @JsonProperty("amounting")
    AMOUNTING,
    /** A document, plan, contest or body that is called by its year: «قرارداد», "treaty", «یورو». */
    @JsonProperty("named-by-year")
    NAMED_BY_YEAR,
    /** Sets another time beside the one spoken of: «در مقایسه با», "compared with". */
    @JsonProperty("comparison")
    COMPARISON,
    /** Ranks what it stands with among others: «نخستین», «بزرگ‌ترین», "first", "worst". */
    @JsonProperty("ranking")
    RANKING,
    /** A verb that says what something is: «بود», "was". */
    @JsonProperty("linking")
    LINKING,
    /** Names an age: «دوران», «عصر», "era". */
    @JsonProperty("era")
    ERA,
    /** What a cited author does or writes: «مقاله», «می‌نویسد», "argues". */
    @JsonProperty("citing")
    CITING,
    /** Inside brackets only in citations: "et al.", «همان», "p.". */
    @JsonProperty("citation")
    CITATION,
    /** A publication that is cited by its date: «روزنامه», «خبرگزاری», "Gazette". */
    @JsonProperty("publication")
    PUBLICATION,
    /** A preposition before a date: «در», "in". */
    @JsonProperty("at")
    AT,
    /** Opens a stretch of time: «طی», «از», "during", "since". */
    @JsonProperty("during")
    DURING,
    /** A preposition, conjunction or the like after which a date does not hang on a noun. */
    @JsonProperty("function")
    FUNCTION,
    /** A noun of the calendar that can stand before a date: «سال», «ماه», «روز», "year". */
    @JsonProperty("calendar")
    CALENDAR,
    /** Says that the text itself is spoken of: «این مقاله», "this paper". */
    @JsonProperty("text")
    TEXT,
    /** Says that somebody says something: «گفت», «افزود», "said". */
    @JsonProperty("saying")
    SAYING,
    /** Opens a clause that hangs on another: «که», "which". */
    @JsonProperty("subordinator")
    SUBORDINATOR,
    /** Joins two clauses: «و», «اما», "but". */
    @JsonProperty("conjunction")
    CONJUNCTION,
    /** Can open a sentence and be left out of it: «همچنین», "moreover". */
    @JsonProperty("connector")
    CONNECTOR,
    /** A pair that is one noun, of which a part could be a verb: «رفت و آمد». */
    @JsonProperty("noun-pair")
    NOUN_PAIR,
    /** Opens a phrase that says who reports: «به گزارش», "according to". */
    @JsonProperty("attribution")
    ATTRIBUTION,
    /** An act that outweighs a quantity in its clause: «امضا», «فروخت», "signed". */
    @JsonProperty("strong-act")
    STRONG_ACT,
    /** Opens a phrase that can be left out and leave a clause: «برای», «با توجه به», «مانند». */
    @JsonProperty("phrase")
    PHRASE,
    /** A word for a day that also means the present time or the future at large: «امروز», "tomorrow". */
    @JsonProperty("rhetorical")
    RHETORICAL,
    /** A verb form that tells a state of the present: «است», «دارد», "remains". */
    @JsonProperty("present")
    PRESENT,
    /** Stands for a subject named before: «او», "they". */
    @JsonProperty("pronoun")
    PRONOUN,
    /** A pronoun that stands for several: «آنها», "they". */
    @JsonProperty("plural-pronoun")
    PLURAL_PRONOUN,
    /** Points at what was named before: «این», "this". */
    @JsonProperty("demonstrative")
    DEMONSTRATIVE,
    /** With a demonstrative stands for a quantity named before: «این میزان», "this figure". */
    @JsonProperty("amount-noun")
    AMOUNT_NOUN,
    /** Joins two nouns into a subject of several: «و», "and". */
    @JsonProperty("and")
    AND,
    /** Opens the parties to the noun before it: «تجارت میان ایران و روسیه». */
    @JsonProperty("between")
    BETWEEN,
    /** A past participle that does not end like the regular ones: "begun". */
    @JsonProperty("participle")
    PARTICIPLE,
    /** A preposition of phrases that a verb asks for: «به», «با». */
    @JsonProperty("complement")
    COMPLEMENT,
    /** Adds nothing to a clause: «نیز», "also". */
    @JsonProperty("filler")
    FILLER,
    /** Can stand between the beginning of an adverbial of time and its date: «در», «سال», "in early". */
    @JsonProperty("before-date")
    BEFORE_DATE,
    /** A stretch of time that a date ends or places: "the three months to June", "the summer of '08". */
    @JsonProperty("span-unit")
    SPAN_UNIT,
    /** Opens examples of the noun before it: «مانند», "such as". */
    @JsonProperty("example")
    EXAMPLE,
    /** A noun that with a relative clause only says when: «زمانی که», «هنگامی که». */
    @JsonProperty("time-noun")
    TIME_NOUN,
    /** A verb that another one hangs on: «باید». */
    @JsonProperty("modal")
    MODAL
}
