package org.disgelo.time;

/** Something that a stretch of words can be: a month, a number, an amount of time. */
interface Part {

    /** Takes each way in which a part stands at a place. */
    interface Sink {

        /**
         * One way.
         *
         * @param end index of the word after the last
         * @param value what the words tell
         */
        void found(int end, int value);
    }

    /** Whether a word with this number of the vocabulary can open it. */
    boolean opensWith(int id);

    /** Tells each way in which it stands at this place. */
    void at(Words words, int place, Sink sink);
}
