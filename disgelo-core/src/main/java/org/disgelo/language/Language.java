package org.disgelo.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.disgelo.text.Feature;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;

/**
 * What the engine must know of a language; read from {@code lexicon/<code>/language.yaml}, whose keys these are. All words
 * are lemmas in lower case unless said otherwise.
 *
 * @param code ISO 639-1
 * @param dictionary class path name of the morfologik dictionary
 * @param headLast whether the head of a noun phrase is its last noun (English) or its first (Italian)
 * @param postverbalSubject whether a subject may follow its verb without inversion of the sentence
 * @param dropsSubject whether a finite verb without subject has one known from before
 * @param clauseFinalVerb whether subordinate clauses end in their verb
 * @param elisions forms that end at an apostrophe and make a word of their own (l, dell)
 * @param suffixes forms split from the end of a word ('s, n't)
 * @param lemmas form to lemma, overruling the dictionary
 * @param words form to part of speech, overruling the dictionary
 * @param abbreviations forms after which a full stop ends no sentence
 * @param tags tag patterns to parts of speech, in order
 * @param features tag patterns to features, all that match
 * @param phrases several words that act as one preposition or conjunction, to its lemma
 * @param of prepositions of belonging
 * @param by prepositions of the agent
 * @param to prepositions of the indirect object
 * @param locative prepositions of place
 * @param between prepositions that join two parties
 * @param perfect auxiliaries of the perfect
 * @param passive auxiliaries of the passive
 * @param copulas verbs that join subject and predicate
 * @param leading verbs and prepositions that say who leads: 'the coalition led by'
 * @param hollow nouns of actions that tell nothing without what they are of: введение, объявление
 * @param future modal verbs of the future
 * @param obligation modal verbs of duty
 * @param compelled their forms that tell that it was done (HAD to withdraw, a DÛ se retirer)
 * @param possibility modal verbs of possibility
 * @param negations words that negate the verb group they stand in or before
 * @param intransitives verbs whose perfect takes the auxiliary of the passive (00e8 arrivato)
 * @param conditionals conjunctions of mere supposition
 * @param invertedConditions forms of auxiliaries that open a supposition where the subject follows (HAD they known)
 * @param subordinators conjunctions that open a clause
 * @param coordinators conjunctions that join equals
 * @param speech verbs that report what somebody said
 * @param transparent verbs that leave the action they govern as it is (begin, continue)
 * @param planning verbs and adjectives that make the action they govern planned
 * @param failing verbs that make the action they govern denied, with their preposition where only that tells ('dejar de')
 * @param alleged nouns of what is said without being so for it, in a clause of their own (the ACCUSATION that, CLAIMS that)
 * @param denying verbs whose clause tells what is not so, or not held to be so (deny that, doubt that)
 * @param sinces prepositions of that since which something has been so (SINCE the elections of May)
 * @param neighbours nouns for a state next to another (neighbour, pays voisin)
 * @param reciprocals words by which two who act do it to each other, in small letters (each other, gegenseitig)
 * @param light verbs that carry an event noun (launch an attack)
 * @param happenings verbs that say that something took place (occur, break out, avoir lieu)
 * @param sufferings verbs whose subject undergoes what their object names (subir une attaque), or, written with a preposition, what
 *     stands behind it (unter Beschuss geraten), and nouns that say so of whom they are told (être la cible de frappes)
 * @param asides prepositions behind which stands what the subject of the verb need not have done (after, despite)
 * @param people lemmas by which a list of the lexicon shows that it asks for people: a nationality as a noun meets it, and so does the name
 *     of somebody
 * @param pronouns pronouns that stand for a party known from before
 * @param possessives possessive words that stand for a party known from before
 * @param duals quantifiers of 'the two countries'
 * @param dualNouns nouns of 'the two countries'
 * @param demonstratives words that point back ('the same', 'gli stessi')
 * @param reflexives particles that make a verb reflexive (si, se, sich)
 * @param adversatives coordinators that join clauses but no parties (but)
 * @param addressees prepositions of those who are urged to do something (call ON Iran to stop)
 * @param among prepositions behind a number of those it is taken from, where they bring no belonging (один ИЗ протестующих)
 * @param origins prepositions of where somebody comes from (troops FROM Kenya)
 * @param informing verbs whose bare object is told something (TELL Ethiopia that)
 * @param firstPersons pronouns and possessives of who speaks (we, our)
 * @param cases grammatical cases that stand for a preposition, to the name under which entries and lists know it
 * @param verbBracket whether a finite auxiliary and the participle or infinitive at the clause's end are one verb (German)
 * @param separable particles that part from their verb (ab, an, auf)
 * @param compounds whether a word unknown to the lexicon is taken for its longest known ending
 * @param clitics forms of object pronouns before a verb, to what they stand for: object, indirect, none
 * @param objectMarkers prepositions that mark a human direct object (Spanish a)
 * @param inversions endings of a verb that are its subject (French -t-il)
 * @param hyphenated whether the dictionary knows words with hyphens whole
 * @param objectRelatives relatives whose antecedent is the object (French que)
 * @param ownerRelatives relatives to whose antecedent the noun behind them belongs (whose, French dont)
 * @param partitiveArticles forms that look like a preposition of belonging and are an article (French des, du)
 * @param genitiveSuffix ending that a name takes in the genitive, empty if none (German s)
 * @param endings patterns of forms that the dictionary lacks, to the tag they are read with; the lemma lacks what the group
 *     {@code cut} matches (German Durchsuchung-EN)
 * @param like words that the dictionary lacks, to a word that is inflected as they are
 * @param relatives lemmas that are relatives in every form
 * @param reflexiveEndings endings of a verb that turn it into its own passive (Russian -ся)
 * @param articleRelatives forms of the article that are relatives where they open a clause (German der, die, das)
 * @param ordinalStop whether a full stop behind a number makes it an ordinal (German 5. März)
 * @param notOnly words behind a negation that take it back (not ONLY)
 * @param nounsCapitalised whether every noun is written with a capital (German), so that a capital makes no name
 * @param withouts prepositions that negate the action they govern (without signing)
 * @param ownActions verbs whose infinitive only their own subject can do, where no comma parts the two ('versuchte die Ukraine zu stürzen')
 * @param causatives verbs that make, with a reflexive and an infinitive, a passive (French se faire arrêter)
 * @param definites determiners of what is known: the, this
 * @param approximations words before a number that open no phrase of their own (more than)
 * @param adverbials adverbs of several words
 * @param factuals subordinators behind which the subjunctive tells a fact (although, after)
 * @param circumstances subordinators of clauses that tell when or why, never what is said or asked (while, because)
 * @param impersonalPlural whether a plural verb without subject tells what is done where it is said to be done (Russian 'в Москве
 *     заявили')
 * @param reflexiveIsLexical whether a reflexive verb is another verb (French s'abattre, abattre)
 * @param impersonals verbs whose subject is nobody (il faut)
 * @param expletives pronouns that may hold the place of a subject that follows (German es)
 * @param adjectiveEndings endings by which a word that the dictionary lacks is a declined adjective (German indigene)
 * @param comparisons conjunctions that are prepositions where no finite verb follows (as, after)
 * @param reasons prepositions behind which an action is that of the object before (praised Sudan for stopping)
 * @param partitives nouns of quantity: who is meant stands behind them (thousands of Georgians)
 * @param seizing verbs of what is done to somebody, who stands behind a place then and is no genitive of it (freed from prisons INMATES)
 * @param folds letters that texts write or leave out at will (Russian ё), to what they are compared as
 * @param consisting verbs between an action and what it is made of (the response includes sanctions)
 * @param examples words that open a list of what was just named (among them, such as)
 * @param againstPrefixes first parts of compounds that mean 'against' (anti)
 * @param tagSeparator what stands between the tags of several readings that the dictionary writes as one, empty if nothing
 * @param possibles attributes of an action that only may be, and what it is then only the chance of (a possible attack, the danger of a war)
 * @param givenNames names of states and capitals that are given names too (Israel, Sofía): beside another name they stand for nobody
 * @param pairNouns plural nouns that need no numeral to mean the two told of (the sides, the rivals)
 * @param warringNouns plural nouns for those who fight each other, be it within one state (Yemen's belligerents)
 * @param compass first parts of compounds that name a part of a state (Südlibanon, ostukrainisch)
 * @param onBehalf prepositions of that for which an office speaks (a spokesman FOR the embassy)
 * @param supporters nouns of those who stand by somebody (the PARTISANS of the president)
 * @param inFavour prepositions of that for which one demonstrates (in support of)
 * @param clauseGuards whether the single words that rule an entry out do so in its clause only, its topics in the sentence
 * @param loyal attributes of who or what stands by the government (pro-government)
 * @param looseParticles separable words that are adverbs where no verb of the lexicon is made with them (öffnet ... wieder)
 * @param leftOut forms of the copula that headlines leave out, by number; empty where the lexicon knows its phrases without it
 * @param predicates words that say something of the noun before them in such a headline (prêt, en visite); participles do so too
 * @param seats nouns of offices abroad, of which the place behind them says where they sit (l'ambassade de France au CAIRE)
 * @param employing verbs of what is used to an end that an infinitive tells (USED tear gas to disperse the crowd)
 * @param exceptives words behind a negated verb that make it say 'only' (French ne ... QUE)
 * @param somes words that stand alone for some of those who acted last, where these are people (CERTAINS ont campé)
 * @param postpositions prepositions that stand behind their noun (den Angaben ZUFOLGE)
 * @param attributions words that name who has spoken without a verb (', SO the minister'), to the verb of speech they stand for
 * @param latters phrases for somebody of whom was spoken last (CE DERNIER, the latter)
 * @param purposes words before an infinitive that tells to what end somebody himself acts (POUR protester)
 * @param bidding verbs whose object is who acts in an infinitive behind it (URGED Iran to stop); behind others it is the subject (phoned Xi to)
 * @param governs prepositions to the cases in which what they govern can stand (Russian из: the genitive)
 * @param measures adjectives of measure, before which a number stands with its unit (eine 175 Kilometer LANGE Grenze)
 * @param correlatives words before the first of two phrases (SIA l'Egitto), to those before the second between bars (che|sia)
 */
public record Language(
        String code,
        String dictionary,
        boolean headLast,
        boolean postverbalSubject,
        boolean dropsSubject,
        boolean clauseFinalVerb,
        Set<String> elisions,
        Set<String> suffixes,
        Map<String, String> lemmas,
        Map<String, Pos> words,
        Set<String> abbreviations,
        Map<Pattern, Pos> tags,
        Map<Pattern, Feature> features,
        Phrases phrases,
        Set<String> of,
        Set<String> by,
        Set<String> to,
        Set<String> locative,
        Set<String> between,
        Set<String> perfect,
        Set<String> passive,
        Set<String> copulas,
        Set<String> leading,
        Set<String> hollow,
        Set<String> future,
        Set<String> obligation,
        Set<String> compelled,
        Set<String> possibility,
        Set<String> negations,
        Set<String> intransitives,
        Set<String> conditionals,
        Set<String> invertedConditions,
        Set<String> subordinators,
        Set<String> coordinators,
        Set<String> speech,
        Set<String> transparent,
        Set<String> planning,
        Set<String> failing,
        Set<String> alleged,
        Set<String> denying,
        Set<String> sinces,
        Set<String> neighbours,
        Set<String> reciprocals,
        Set<String> light,
        Set<String> happenings,
        Set<String> sufferings,
        Set<String> asides,
        Set<String> people,
        Set<String> pronouns,
        Set<String> possessives,
        Set<String> duals,
        Set<String> dualNouns,
        Set<String> demonstratives,
        Set<String> reflexives,
        Set<String> adversatives,
        Set<String> addressees,
        Set<String> among,
        Set<String> origins,
        Set<String> informing,
        Set<String> firstPersons,
        Map<Feature, String> cases,
        boolean verbBracket,
        Set<String> separable,
        boolean compounds,
        Map<String, String> clitics,
        Set<String> objectMarkers,
        Set<String> inversions,
        boolean hyphenated,
        Set<String> objectRelatives,
        Set<String> ownerRelatives,
        Set<String> partitiveArticles,
        String genitiveSuffix,
        Map<Pattern, String> endings,
        Map<String, String> like,
        Set<String> relatives,
        Set<String> reflexiveEndings,
        Set<String> articleRelatives,
        boolean ordinalStop,
        Set<String> notOnly,
        boolean nounsCapitalised,
        Set<String> withouts,
        Set<String> ownActions,
        Set<String> causatives,
        Set<String> definites,
        Phrases approximations,
        Phrases adverbials,
        Set<String> factuals,
        Set<String> circumstances,
        boolean impersonalPlural,
        boolean reflexiveIsLexical,
        Set<String> impersonals,
        Set<String> expletives,
        Set<String> adjectiveEndings,
        Set<String> comparisons,
        Set<String> reasons,
        Set<String> partitives,
        Set<String> seizing,
        Map<String, String> folds,
        Set<String> consisting,
        Phrases examples,
        Set<String> againstPrefixes,
        String tagSeparator,
        Set<String> possibles,
        Set<String> givenNames,
        Set<String> pairNouns,
        Set<String> warringNouns,
        Set<String> compass,
        Set<String> onBehalf,
        Set<String> supporters,
        Set<String> inFavour,
        boolean clauseGuards,
        Set<String> loyal,
        Set<String> looseParticles,
        Map<Feature, String> leftOut,
        Phrases predicates,
        Set<String> seats,
        Set<String> employing,
        Set<String> exceptives,
        Set<String> somes,
        Set<String> postpositions,
        Map<String, String> attributions,
        Set<String> latters,
        Set<String> purposes,
        Set<String> bidding,
        Map<String, Set<Feature>> governs,
        Set<String> measures,
        Phrases correlatives) {

    /** A form or lemma as words are compared. */
    public String fold(String word) {
        String folded = word;
        for (Map.Entry<String, String> fold : folds.entrySet()) {
            folded = folded.replace(fold.getKey(), fold.getValue());
        }
        return folded;
    }

    /** Whether the endings of words tell who does what to whom, so that their order need not. */
    public boolean isCaseMarked() {
        return !cases.isEmpty();
    }

    /** Whether a lemma is a modal verb. */
    public boolean isModal(String lemma) {
        return future.contains(lemma) || obligation.contains(lemma) || possibility.contains(lemma);
    }

    /** Whether a lemma is an auxiliary or a modal verb. */
    public boolean isAuxiliary(String lemma) {
        return perfect.contains(lemma) || passive.contains(lemma) || isModal(lemma);
    }

    /** Whether a verb makes the action that it governs denied: 'failed to sign', 'dejó de enviar'. */
    public boolean isFailing(List<Token> tokens, int verb) {
        String lemma = tokens.get(verb).lemma();
        return failing.contains(lemma)
                || verb + 1 < tokens.size()
                        && failing.contains(lemma + " " + tokens.get(verb + 1).lemma());
    }

    /** Whether a form or lemma negates. */
    public boolean isNegation(String lemma, String form) {
        return negations.contains(lemma) || negations.contains(form);
    }
}
