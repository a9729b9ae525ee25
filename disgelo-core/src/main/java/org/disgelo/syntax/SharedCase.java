package org.disgelo.syntax;

import java.util.List;
import java.util.Map;
import org.disgelo.language.Language;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Coordinated phrases stand in one case: the one that shows it tells that of the other. */
record SharedCase(Language language, List<Token> tokens) {

    /** 'Droht Südkorea und den USA': whether the second shows in which case the first name stands, which shows none. */
    boolean isShown(NounPhrase noun, NounPhrase last) {
        return last.leader == null
                && tokens.get(last.head()).is(Pos.PROPER)
                && language.cases().entrySet().stream()
                        .anyMatch(c -> c.getKey() != Feature.GENITIVE
                                && c.getValue().equals(noun.preposition())
                                && noun.isOnly(c.getKey())
                                && last.isAmbiguous(c.getKey()));
    }

    /** 'Три страны - России, Ирана и Китая': forms of several cases take that of the phrase beside them, which has but one. */
    void settle(NounPhrase last, NounPhrase noun) {
        NounPhrase first = last.leader == null ? last : last.leader;
        if (last != first && last.isCaseless() && last.preposition() == null && isCase(first.preposition())) {
            // 'санкции США, ЕС, Норвегии'
            last.govern(first.preposition());
        }
        if (noun.isCaseless() || !isCase(last.preposition()) || !isCase(noun.preposition())) {
            return;
        }
        for (Map.Entry<Feature, String> c : language.cases().entrySet()) {
            boolean second = c.getValue().equals(noun.preposition()) && noun.isOnly(c.getKey());
            boolean settled = c.getValue().equals(last.preposition())
                    && (last.isOnly(c.getKey())
                            || last != first && java.util.Objects.equals(last.preposition(), first.preposition()));
            if (second && !settled && first.host == null && first.all().stream().allMatch(n -> n.canBe(c.getKey()))) {
                first.all().forEach(n -> n.govern(c.getValue()));
            } else if (settled && !second && noun.canBe(c.getKey())) {
                noun.govern(c.getValue());
            }
        }
    }

    /** Whether what governs a phrase is but a case, and one that its form leaves open. */
    private boolean isCase(@Nullable String preposition) {
        return preposition != null && language.cases().containsValue(preposition);
    }

    /** Whether a phrase goes with another by what governs it: the same preposition, its own case behind a preposition, or nothing. */
    boolean joins(NounPhrase noun, NounPhrase partner) {
        String own = noun.preposition();
        if (own == null || own.equals(partner.preposition()) || isPlace(noun) && isPlace(partner)) {
            return true;
        }
        // 'с президентом Кубы, премьером Индии': the preposition is said once
        boolean said = isCase(own)
                && partner.preposition() != null
                && !isCase(partner.preposition())
                && language.cases().entrySet().stream()
                        .anyMatch(c -> c.getValue().equals(own) && partner.isOnly(c.getKey()));
        if (said) {
            noun.govern(partner.preposition());
        }
        return said;
    }

    /** 'Au Japon et en Chine', 'in Giappone e a Cuba': which preposition a place has depends on its name. */
    private boolean isPlace(NounPhrase noun) {
        return !language.isCaseMarked()
                && language.locative().contains(String.valueOf(noun.preposition()))
                && tokens.get(noun.head()).capitalised();
    }

    /** 'С премьером Индии Нарендрой Моди': makes a name that stands behind a title, with what is of it between, its apposition. */
    void entitle(List<Chunk> chunks, int at, NounPhrase name) {
        boolean bare = tokens.get(name.head()).is(Pos.PROPER)
                && name.host == null
                && name.leader == null
                && !tokens.get(name.from()).is(Pos.PREPOSITION)
                && (!name.isCaseless() || name.to() - name.from() > 1);
        int before = at - 1;
        while (bare && before >= 0 && chunks.get(before) instanceof NounPhrase of && of.host != null && !of.isTime()) {
            before--;
        }
        if (bare
                && before >= 0
                && chunks.get(before) instanceof NounPhrase title
                && !title.isTime()
                && !tokens.get(title.head()).is(Pos.PROPER)
                && title.preposition() != null
                && title.apposition == null
                && (name.isCaseless() || name.preposition() != null && joins(name, title))) {
            title.apposition = name;
            name.host = title;
        }
    }
}
