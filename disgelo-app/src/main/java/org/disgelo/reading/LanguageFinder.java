package org.disgelo.reading;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text by its letters and what follows on what (lingua, with its models of three letters: a second and 40 MB
 * instead of ten seconds and 500 MB). Nothing is loaded before the first question. Of 549 pieces of news in nine languages none
 * was taken for another, of 5,700 single sentences 0.3 %.
 */
final class LanguageFinder {

    /** As much of a text as tells its language. */
    private static final int ENOUGH = 2_000;

    /**
     * The languages told apart: those that can be read, their neighbours, and those with a script of their own, which cost
     * nothing. A language that is missing here is taken for its nearest neighbour, so that what borders on a language that can
     * be read must be here.
     */
    private static final class Loaded {
        static final LanguageDetector DETECTOR = LanguageDetectorBuilder.fromIsoCodes639_1(
                        // Latin
                        IsoCode639_1.EN,
                        IsoCode639_1.IT,
                        IsoCode639_1.DE,
                        IsoCode639_1.FR,
                        IsoCode639_1.ES,
                        IsoCode639_1.PT,
                        IsoCode639_1.CA,
                        IsoCode639_1.RO,
                        IsoCode639_1.NL,
                        IsoCode639_1.DA,
                        IsoCode639_1.SV,
                        IsoCode639_1.PL,
                        IsoCode639_1.CS,
                        IsoCode639_1.TR,
                        // Cyrillic
                        IsoCode639_1.RU,
                        IsoCode639_1.UK,
                        IsoCode639_1.BE,
                        IsoCode639_1.BG,
                        IsoCode639_1.SR,
                        IsoCode639_1.MK,
                        // others
                        IsoCode639_1.AR,
                        IsoCode639_1.FA,
                        IsoCode639_1.EL,
                        IsoCode639_1.HE,
                        IsoCode639_1.HI,
                        IsoCode639_1.HY,
                        IsoCode639_1.JA,
                        IsoCode639_1.KA,
                        IsoCode639_1.KO,
                        IsoCode639_1.ZH)
                .withLowAccuracyMode()
                .build();
    }

    private LanguageFinder() {}

    /** ISO 639-1 code; null when the text has no words of any of the languages. */
    static @Nullable String find(String text) {
        Language language = Loaded.DETECTOR.detectLanguageOf(text.substring(0, Math.min(text.length(), ENOUGH)));
        return language == Language.UNKNOWN
                ? null
                : language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
    }
}
