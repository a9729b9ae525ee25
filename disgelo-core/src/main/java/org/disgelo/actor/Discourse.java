package org.disgelo.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disgelo.event.Actor;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What an article has said so far: which states matter, who was named, who acted last. One for each article, fed sentence by
 * sentence.
 */
public final class Discourse {

    /** What a mention of an organisation or of a family name weighs beside that of a state. */
    private static final double LESS = 0.7;

    /** What a mention in the line that says where a report was written weighs. */
    private static final double BYLINE = 0.5;

    /** Kinds of action that one state's police and people do to each other. */
    private static final Set<String> STRIFE = Set.of("PROTEST", "COERCE", "ASSAULT");

    /** How many sentences on a place named in passing is forgotten. */
    private static final int LONG = 4;

    private final @Nullable LocalDate published;
    private final Prominence weights = new Prominence();
    private final Map<String, Party> learned = new HashMap<>();
    private final Map<String, Party> officers = new HashMap<>();
    private final NamesTold names = new NamesTold();
    private List<Party> subject = List.of();
    private List<Token> called = List.of();
    private final Latter latter = new Latter();
    private List<Party> opening = List.of();
    private final Pairs pairs = new Pairs(weights);
    private final Map<String, List<List<Party>>> told = new HashMap<>();
    private final Acts acts = new Acts();
    private List<Token> before = List.of();
    private int unrest;
    /** The parties told of, the last one last. */
    private final List<Party> recent = new ArrayList<>();

    private @Nullable String scene;
    /** The state within which the last protest, arrest or clash was told of. */
    private @Nullable String strife;

    /** How many sentences have been read since the scene was named. */
    private int sceneAge;

    public Discourse(@Nullable LocalDate published) {
        this.published = published;
    }

    public @Nullable LocalDate published() {
        return published;
    }

    /**
     * Takes note of the names of the whole article, before any sentence is read.
     *
     * @param scene whether a mention tells where something is done: 'met in Cairo' does not make Egypt one of those who met
     */
    public void survey(List<Mention> mentions, double weight, Predicate<Mention> scene) {
        for (Mention mention : mentions) {
            for (Name name : mention.names()) {
                names.add(name);
                switch (name.kind()) {
                    case STATE, DEMONYM, METONYM, REGION, GROUP, PERSON ->
                        weights.add(name.code(), weight / mention.names().size());
                    case CAPITAL ->
                        weights.add(
                                name.code(),
                                weight
                                        * (scene.test(mention) ? LESS : 1)
                                        / mention.names().size());
                    case ORGANISATION -> weights.add(name.code(), weight * LESS);
                    case FAMILY -> {
                        if (name.fame() >= 2) {
                            weights.add(
                                    name.code(), weight * LESS / mention.names().size());
                        }
                    }
                    case LOCAL, SEAT, NOBODY -> {}
                }
            }
        }
    }

    /** Takes note, after all other names, of those in the line that says where a report was written. */
    public void surveyByline(List<Mention> mentions) {
        survey(
                mentions.stream()
                        .filter(m -> m.names().stream().noneMatch(n -> isBeside(n.code())))
                        .toList(),
                BYLINE,
                m -> false);
    }

    /** How much each state matters in the article: its share of all mentions. */
    public Map<String, Double> weights() {
        return weights.shares();
    }

    /** What the article names. */
    NamesTold names() {
        return names;
    }

    double weight(String code) {
        return weights.of(code);
    }

    /** The state that most of the article is about, if one stands out. */
    @Nullable
    String mainState() {
        return weights.first();
    }

    /** Whether an article about another state does not name this one at all: who sits there to report it tells nothing of it. */
    public boolean isBeside(String code) {
        return weights.isBeside(code);
    }

    /** A person whose state the article has told, by name. */
    void learn(String name, Party party) {
        learned.putIfAbsent(name, party);
    }

    @Nullable
    Party known(String name) {
        return learned.get(name);
    }

    /** The state in which the current passage takes place. */
    void scene(String country) {
        scene = country;
        sceneAge = 0;
    }

    /** Where the passage takes place: what was named last, unless that was long ago and the article is about another state. */
    @Nullable
    String scene() {
        String main = sceneAge > LONG ? mainState() : null;
        return main != null ? main : scene != null ? scene : mainState();
    }

    /**
     * The state whose police and protesters the passage tells of: 'In Washington the president appealed for calm' does not carry
     * the riots of Tunis there, unless America matters more to the article.
     */
    @Nullable
    String street() {
        String here = scene();
        return strife != null && (here == null || weight(strife) >= weight(here)) ? strife : here;
    }

    void officer(String office, Party party) {
        officers.put(office, party);
    }

    @Nullable
    Party officer(String office) {
        return officers.get(office);
    }

    /** Who had acted last before the sentence: 'he said' behind a quotation means nobody whom it speaks of. */
    List<Party> opening() {
        return opening.isEmpty() ? subject : opening;
    }

    /** The parties of the last subject. */
    List<Party> subject() {
        return subject;
    }

    /** Takes note of the words that tell who acted last: 'the protesters', whom a pronoun takes up. */
    public void called(List<Token> words) {
        called = words;
    }

    /** Takes note of somebody named by an office or as a crowd, whom 'the latter' may take up; {@code several} if plural. */
    public void somebody(List<Party> parties, List<Token> words, boolean several) {
        latter.named(parties, words, several);
    }

    Latter latter() {
        return latter;
    }

    /** The words that told who acted last; empty where none did. */
    List<Token> called() {
        return called;
    }

    /** Takes note of who acted; {@code partner} are those acted upon. */
    public void acted(List<Party> actors, List<Party> partners) {
        if (!actors.isEmpty()) {
            subject = List.copyOf(actors);
        }
        recall(partners);
        recall(actors);
        List<Party> both = new ArrayList<>(actors);
        both.addAll(partners);
        pairs.stood(both);
    }

    /** Takes note of parties merely named. */
    public void named(List<Party> parties) {
        recall(parties);
        // 'Minsk let Moscow invade Ukraine. NATO asked it to stop': who acted is nearer than who was merely named
        recall(subject);
        pairs.stood(parties);
    }

    /** Whether the article is about these two and no third. */
    boolean isAbout(Set<String> codes) {
        return weights.areAlone() && weights.two().containsAll(codes);
    }

    /** Takes note of who took part in an action of that kind. */
    public void told(String kind, List<Party> actors, List<Party> recipients) {
        told.put(kind, List.of(List.copyOf(actors), List.copyOf(recipients)));
        acts.add(kind, actors, recipients);
        List<String> states = Stream.concat(actors.stream(), recipients.stream())
                .map(Party::code)
                .distinct()
                .toList();
        strife = STRIFE.contains(kind) && states.size() == 1 && !Actor.isStateless(states.getFirst())
                ? states.getFirst()
                : strife;
    }

    /** Actors and recipients of the last action of that kind; null when none has been told. */
    public @Nullable List<List<Party>> told(String kind) {
        return told.get(kind);
    }

    /** Takes note of the words of a sentence that was read. */
    public void read(List<Token> tokens) {
        before = tokens;
        sceneAge++;
        pairs.read();
        opening = subject;
    }

    /** The words of the sentence before. */
    List<Token> before() {
        return before;
    }

    /** Takes note of a sentence that tells of political strife. */
    public void unrest() {
        unrest++;
    }

    /** Whether political strife is told of more than in passing. */
    public boolean isUnrest() {
        return unrest >= 2;
    }

    /** Who could be meant where nobody is named, and how each stands in the article by now; see {@link Presence}. */
    List<Presence> present() {
        return new Attendance(this, recent.reversed(), weights.ranked()).all();
    }

    /** What the article has told of two by now: see {@link Acts#ties}; also whether it is about these two, or they stood together. */
    List<String> ties(String kind, String by, String to) {
        List<String> ties = new ArrayList<>(acts.ties(kind, by, to));
        if (weights.two().contains(by) && weights.two().contains(to)) {
            ties.add(weights.areAlone() ? "about-both-alone" : "about-both");
        }
        if (pairs.stoodTogether(by, to)) {
            ties.add("stood-together");
        }
        return ties;
    }

    private void recall(List<Party> parties) {
        for (Party party : parties) {
            recent.removeIf(p -> p.code().equals(party.code()));
            recent.add(party);
        }
    }

    /** Which of these the article told of last, or else names most; null if it names none. */
    @Nullable
    String latest(Set<String> codes) {
        for (Party party : recent.reversed()) {
            if (codes.contains(party.code())) {
                return party.code();
            }
        }
        String most = null;
        for (String code : codes) {
            if (weight(code) > 0 && (most == null || weight(code) > weight(most))) {
                most = code;
            }
        }
        return most;
    }

    /** The last party told of whose code is none of these. */
    @Nullable
    Party other(Set<String> codes) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (!codes.contains(recent.get(i).code())) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** Who stood together, two and two. */
    Pairs pairs() {
        return pairs;
    }
}
