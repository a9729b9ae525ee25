package org.disgelo.meaning;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** English names of states by their code (ISO 3166-1 alpha-3), as Unicode's CLDR has them, or as English news has them where it differs. */
public final class EnglishNames {

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (String country : Locale.getISOCountries()) {
            Locale locale = Locale.of("", country);
            NAMES.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
        }
    }

    private static final Map<String, String> IN_NEWS = Map.of(
            "XKX", "Kosovo",
            "TUR", "Turkey",
            "PSE", "Palestine",
            "CIV", "Ivory Coast",
            "COD", "Congo",
            "COG", "Congo Republic",
            "MMR", "Myanmar",
            "HKG", "Hong Kong",
            "BIH", "Bosnia",
            "CZE", "Czech Republic");

    private EnglishNames() {}

    /** The name of a state; of an organisation its code, which is its English acronym. */
    public static String of(String code) {
        return IN_NEWS.getOrDefault(code, NAMES.getOrDefault(code, code));
    }
}
