package org.disgelo.syntax;

import java.util.Set;
import org.disgelo.language.Language;
import org.disgelo.syntax.Mark.Kind;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells, where a language marks cases, for which preposition the case of a noun phrase stands: 'войска России' is 'of Russia'. */
final class CasePrepositions {

    private final Scan scan;
    private final Language language;

    CasePrepositions(Scan scan) {
        this.scan = scan;
        this.language = scan.language;
    }

    /** Whether a name has the ending of a genitive. */
    boolean isGenitive(Mark mark) {
        return isGenitive(scan.token(mark.to() - 1));
    }

    boolean isGenitive(Token name) {
        String last = name.lower();
        return !language.genitiveSuffix().isEmpty() && last.length() > 3 && last.endsWith(language.genitiveSuffix());
    }

    /** 'Stieß auf Zustimmung und das Publikum forderte': behind one finite verb the next one has a subject of its own. */
    private boolean opensClause(int to, Set<Feature> cases) {
        boolean verbFollows = to < scan.size()
                && scan.token(to).is(Pos.VERB)
                && scan.token(to).is(Feature.FINITE);
        if (!verbFollows || !cases.isEmpty() && !cases.contains(Feature.NOMINATIVE)) {
            return false;
        }
        for (int i = scan.chunks.size() - 1; i >= 0; i--) {
            Chunk chunk = scan.chunks.get(i);
            if (chunk instanceof VerbGroup verb && verb.is(VerbGroup.Trait.FINITE)) {
                return true;
            }
            if (chunk instanceof Link link
                    && (link.is(Link.Kind.BREAK) || link.is(Link.Kind.SUBORDINATOR) || link.is(Link.Kind.RELATIVE))) {
                return false;
            }
        }
        return false;
    }

    /** 'Несмотря на переговоры, Польша': no preposition governs a nominative. */
    private static boolean isOnlyNominative(Set<Feature> cases) {
        return cases.size() == 1 && cases.contains(Feature.NOMINATIVE);
    }

    /** What a list goes on with: 'с Ираном, Ираком и Сирией', 'лидеры Германии, Франции и Польши'. */
    private @Nullable String listed(Set<Feature> cases) {
        int size = scan.chunks.size();
        boolean link = size > 1
                && scan.chunks.getLast() instanceof Link l
                && (l.is(Link.Kind.COMMA)
                        || l.is(Link.Kind.COORDINATOR)
                                && !language.adversatives().contains(l.lemma()));
        if (!link || !(scan.chunks.get(size - 2) instanceof NounPhrase before) || before.isTime()) {
            return null;
        }
        String preposition = before.preposition();
        if (preposition == null
                || cases.isEmpty() && scan.chunks.getLast() instanceof Link c && c.is(Link.Kind.COMMA)) {
            return null;
        }
        for (var grammatical : language.cases().entrySet()) {
            if (grammatical.getValue().equals(preposition)) {
                return cases.isEmpty() || cases.contains(grammatical.getKey()) ? preposition : null;
            }
        }
        // 'между Чили и Боливией': a name without case leaves it to the next to show it
        boolean oblique = !cases.contains(Feature.NOMINATIVE) && !cases.contains(Feature.ACCUSATIVE);
        return cases.isEmpty() || before.sharesCase(cases) || before.isCaseless() && oblique ? preposition : null;
    }

    /** 'В Сочи Эрдоган встретился': nobody belongs to the name of a place at which something is done. */
    private boolean isAtPlace() {
        return scan.chunks.getLast() instanceof NounPhrase place
                && scan.isMarked(place.head(), Kind.NAME)
                && place.preposition() != null
                && !language.cases().containsValue(place.preposition());
    }

    /** The title to which a person's name belongs over the genitive between them: 'с президентом США Байденом'. */
    private @Nullable NounPhrase title(Mark mark, Set<Feature> cases) {
        if (mark.kind() != Kind.PERSON || cases.isEmpty() || cases.contains(Feature.GENITIVE)) {
            return null;
        }
        for (int i = scan.chunks.size() - 1; i >= 0 && scan.chunks.get(i) instanceof NounPhrase noun; i--) {
            boolean owner = noun.preposition() != null
                    && noun.preposition().equals(language.cases().get(Feature.GENITIVE));
            if (!owner) {
                return noun.sharesCase(cases) ? noun : null;
            }
        }
        return null;
    }

    /**
     * Of numbers only 'zweier' and 'dreier' show a genitive, and a plural alone shows none: 'seit Monaten zwei Schweizer', 'führt
     * seit Monaten Gespräche' have none.
     */
    private boolean showsGenitive(int from) {
        Token first = scan.token(from);
        if (first.is(Pos.NUMBER)) {
            return first.lower().endsWith("er");
        }
        return !first.is(Pos.NOUN)
                || first.readings().stream().anyMatch(r -> r.is(Feature.GENITIVE) && !r.is(Feature.PLURAL));
    }

    /** 'Освободил из тюрем заключенных': behind a verb of what is done to somebody and a place stands to whom it is done. */
    private boolean isSeized(Set<Feature> cases) {
        int last = scan.chunks.size() - 1;
        if (last < 1
                || !cases.contains(Feature.ACCUSATIVE)
                || !(scan.chunks.get(last) instanceof NounPhrase place)
                || !(scan.chunks.get(last - 1) instanceof VerbGroup verb)
                || verb.verb() < 0) {
            return false;
        }
        Token done = scan.token(verb.verb());
        return place.preposition() != null
                && !language.cases().containsValue(place.preposition())
                && !verb.is(VerbGroup.Trait.PASSIVE)
                && !done.is(Feature.PARTICIPLE)
                && language.seizing().contains(done.lemma());
    }

    /** The case that stands for a preposition, where it is no case of a subject or an object. */
    @Nullable
    String preposition(int from, int to, Set<Feature> cases) {
        if (!language.isCaseMarked()) {
            return null;
        }
        String listed = opensClause(to, cases) || isOnlyNominative(cases) ? null : listed(cases);
        if (listed != null) {
            return listed;
        }
        boolean behindNoun = !scan.chunks.isEmpty() && scan.chunks.getLast() instanceof NounPhrase n && !n.isTime();
        Mark mark = scan.mark(from);
        if (behindNoun && mark != null && mark.isName()) {
            NounPhrase title = title(mark, cases);
            if (title != null) {
                return title.preposition();
            }
            boolean suffixed = !language.genitiveSuffix().isEmpty();
            if (cases.isEmpty() && mark.kind() == Kind.PERSON && isAtPlace()) {
                return null;
            }
            if (cases.isEmpty() || cases.size() > 3 || !suffixed && cases.contains(Feature.GENITIVE)) {
                return !suffixed || isGenitive(mark) ? language.cases().get(Feature.GENITIVE) : null;
            }
        }
        boolean owned = behindNoun
                && !language.genitiveSuffix().isEmpty()
                && mark == null
                && !scan.isName(((NounPhrase) scan.chunks.getLast()).head());
        if (owned && cases.contains(Feature.GENITIVE) && showsGenitive(from)) {
            // 'der Abzug der Truppen': behind a noun rather its genitive than a subject
            return language.cases().get(Feature.GENITIVE);
        }
        if (cases.isEmpty() || cases.contains(Feature.NOMINATIVE)) {
            return null;
        }
        // 'lieferte Kiew der Ukraine': a name owns nothing, what follows it is no genitive
        boolean behindName = behindNoun
                && scan.chunks.getLast() instanceof NounPhrase n
                && scan.isName(n.head())
                && (!language.genitiveSuffix().isEmpty()
                        || n.preposition() != null && !language.cases().containsValue(n.preposition()));
        if (behindNoun && !behindName && cases.contains(Feature.GENITIVE) && !isSeized(cases)) {
            return language.cases().get(Feature.GENITIVE);
        }
        if (cases.contains(Feature.ACCUSATIVE)) {
            return null;
        }
        for (Feature oblique : new Feature[] {Feature.DATIVE, Feature.INSTRUMENTAL, Feature.GENITIVE}) {
            if (cases.contains(oblique) && language.cases().containsKey(oblique)) {
                return language.cases().get(oblique);
            }
        }
        return null;
    }
}
