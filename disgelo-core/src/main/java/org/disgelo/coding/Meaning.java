package org.disgelo.coding;

import java.util.List;
import java.util.function.Supplier;
import org.disgelo.language.Language;
import org.disgelo.lexicon.LexiconSource;
import org.disgelo.lexicon.Tensors;
import org.disgelo.meaning.Glossary;
import org.disgelo.meaning.Pieces;
import org.disgelo.meaning.SentenceEncoder;
import org.disgelo.ontology.EventType;
import org.disgelo.text.Pos;
import org.disgelo.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What sentences tell by their meaning, one model for all languages: of which types they tell an event, by which word, and who of those
 * they name are its sides. A {@link SentenceEncoder} reads the sentence word by word in English ({@link Glosses}); off its vectors all
 * of this is read by weights. It knows words that nobody annotated, and takes ten times as long as all else: {@link Reliability} asks it
 * only where there may be something. What it learned stands in {@value #FILE}, written by {@code lexicon/tools/meaning.py}, which tells
 * how. Safe for many threads.
 */
final class Meaning {

    /** The file of the lexicon that has the tensors of the encoder and the weights. */
    static final String FILE = "meaning.safetensors";

    private static final int TYPES = EventType.values().length;

    private static final Meaning LEARNED = new Meaning(!LexiconSource.has(FILE), () -> LexiconSource.tensors(FILE));

    private final boolean empty;
    private final Supplier<Tensors> source;
    private @Nullable Reader reader;

    /**
     * A meaning.
     *
     * @param empty whether nothing was learned
     * @param source what was learned, asked for when the first sentence is read
     */
    Meaning(boolean empty, Supplier<Tensors> source) {
        this.empty = empty;
        this.source = source;
    }

    /** The meaning of the lexicon: one for all who ask, for its model takes memory. */
    static Meaning learned() {
        return LEARNED;
    }

    /** One that knows no language. */
    static Meaning none() {
        return new Meaning(true, () -> new Tensors(FILE, null));
    }

    /** Whether it can tell anything of a language. */
    boolean knows(String language) {
        return !empty && Glossary.of(language).isPresent();
    }

    /** What a sentence of a language that it knows tells. */
    SentenceMeaning of(SentenceReading reading, Language language) {
        return reader().read(reading, language);
    }

    private synchronized Reader reader() {
        if (reader == null) {
            reader = new Reader(source.get());
        }
        return reader;
    }

    /** The model, loaded. */
    private static final class Reader {
        private final SentenceEncoder encoder;
        private final Head told;
        private final Head spoken;
        private final Head side;
        private final Head whole;
        private final Head who;
        private final Head act;

        Reader(Tensors tensors) {
            encoder = new SentenceEncoder(tensors);
            told = new Head(tensors, "told");
            spoken = new Head(tensors, "spoken");
            side = new Head(tensors, "side");
            whole = new Head(tensors, "whole");
            who = new Head(tensors, "who");
            act = new Head(tensors, "act");
        }

        SentenceMeaning read(SentenceReading reading, Language language) {
            Pieces pieces = SentenceEncoder.pieces(Glosses.of(reading, language));
            float[][] states = encoder.encode(pieces);
            float[] mean = mean(states, 0, states.length);
            float[] about = spoken.of(mean);
            float[] around = whole.of(mean);
            SentenceMeaning meaning = new SentenceMeaning();
            float[][] telling = new float[states.length][];
            for (int i = 0; i < states.length; i++) {
                telling[i] = told.of(states[i]);
                meaning.tell(word(pieces.words()[i], reading), telling[i]);
            }
            meaning.speak(about);
            float[][] acts = acts(states, telling);
            meaning.nobody(sides(states[0], around, acts));
            for (Participant participant : Participant.of(reading)) {
                int from = pieces.from(participant.from());
                int to = pieces.from(participant.to());
                if (from < to) {
                    meaning.add(participant, sides(mean(states, from, to), around, acts));
                }
            }
            return meaning;
        }

        /** For each type what the pieces say, each heard as much as it tells of the type. */
        private float[][] acts(float[][] states, float[][] telling) {
            float[][] acts = new float[TYPES][];
            for (int t = 0; t < TYPES; t++) {
                double most = Double.NEGATIVE_INFINITY;
                for (float[] told : telling) {
                    most = Math.max(most, told[t]);
                }
                float[] heard = new float[SentenceEncoder.SIZE];
                double all = 0;
                for (int s = 0; s < states.length; s++) {
                    double share = Math.exp(telling[s][t] - most);
                    all += share;
                    for (int i = 0; i < heard.length; i++) {
                        heard[i] += (float) share * states[s][i];
                    }
                }
                for (int i = 0; i < heard.length; i++) {
                    heard[i] /= (float) all;
                }
                acts[t] = act.of(heard);
            }
            return acts;
        }

        /** Whether somebody is a side of each type: by himself, by the whole, and by how he goes with what is told of the type. */
        private float[] sides(float[] named, float[] around, float[][] acts) {
            float[] sides = sum(side.of(named), around);
            float[] taking = who.of(named);
            int rank = taking.length / 2;
            for (int i = 0; i < sides.length; i++) {
                float[] act = acts[i % TYPES];
                int first = i / TYPES * rank;
                for (int r = first; r < first + rank; r++) {
                    sides[i] += taking[r] * act[r];
                }
            }
            return sides;
        }

        /** The word, if it is one that can tell an event: every piece knows a little of all others, names and articles as well. */
        private static int word(int at, SentenceReading reading) {
            List<Token> tokens = reading.sentence().tokens();
            boolean telling = at >= 0
                    && at < tokens.size()
                    && (tokens.get(at).is(Pos.VERB) || tokens.get(at).is(Pos.NOUN))
                    && reading.mentions().stream().noneMatch(m -> m.from() <= at && at < m.to());
            return telling ? at : -1;
        }

        private static float[] mean(float[][] states, int from, int to) {
            float[] mean = new float[SentenceEncoder.SIZE];
            for (int s = from; s < to; s++) {
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += states[s][i] / (to - from);
                }
            }
            return mean;
        }

        private static float[] sum(float[] a, float[] b) {
            float[] sum = new float[a.length];
            for (int i = 0; i < sum.length; i++) {
                sum[i] = a[i] + b[i];
            }
            return sum;
        }
    }

    /** Weights that read something off a vector. */
    private static final class Head {
        private final float[][] weights;
        private final float[][] always;

        Head(Tensors tensors, String name) {
            weights = tensors.get(name + ".weight").rows();
            always = tensors.get(name + ".bias").rows();
        }

        float[] of(float[] vector) {
            float[] read = new float[weights.length];
            for (int r = 0; r < read.length; r++) {
                float sum = always[r][0];
                for (int i = 0; i < vector.length; i++) {
                    sum += weights[r][i] * vector[i];
                }
                read[r] = sum;
            }
            return read;
        }
    }
}
