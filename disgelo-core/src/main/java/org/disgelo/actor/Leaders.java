package org.disgelo.actor;

import java.util.ArrayList;
import java.util.List;
import org.disgelo.language.Language;
import org.disgelo.syntax.NounPhrase;
import org.disgelo.syntax.Parse;
import org.disgelo.syntax.VerbGroup;
import org.disgelo.syntax.VerbGroup.Trait;

/** Who leads what a phrase names: 'the coalition led by Saudi Arabia', 'коалиция во главе с США'. */
final class Leaders {

    private final Language language;
    private final Parse parse;

    Leaders(Language language, Parse parse) {
        this.language = language;
        this.parse = parse;
    }

    /** The phrases that name who leads it; empty if none does. */
    List<NounPhrase> of(NounPhrase noun) {
        List<NounPhrase> leaders = new ArrayList<>();
        for (VerbGroup verb : parse.verbs()) {
            boolean leads = verb.verb() >= 0
                    && language.leading().contains(parse.token(verb.verb()).lemma());
            NounPhrase subject = verb.subject();
            if (leads
                    && subject != null
                    && subject != noun
                    && verb.is(Trait.RELATIVE)
                    && verb.objects().contains(noun)) {
                // 'una coalición que encabezan los saudíes'
                leaders.add(subject);
            } else if (leads && verb.is(Trait.REDUCED) && verb.is(Trait.PASSIVE) && subject == noun) {
                verb.adjuncts().stream()
                        .filter(n -> language.by().contains(String.valueOf(n.preposition())))
                        .forEach(leaders::add);
            }
        }
        for (NounPhrase behind : parse.after(noun)) {
            if (language.leading().contains(String.valueOf(behind.preposition()))) {
                leaders.add(behind);
            }
        }
        return leaders;
    }
}
