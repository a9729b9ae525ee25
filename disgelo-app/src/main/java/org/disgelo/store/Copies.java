package org.disgelo.store;

/** When two texts are copies of one story; the same for a store and for a cluster. */
public final class Copies {

    /** At most so many days lie between the publication of two. */
    public static final int DAYS = 7;

    /** So many numbers of their sketches ({@link StorySketch}) they share at least, each in its place. */
    public static final int SHARED = 3;

    /** A number that more texts of a week have in its place comes of a form that is filled in, and says nothing. */
    public static final int CROWD = 1_000;

    private Copies() {}
}
