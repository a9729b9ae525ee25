package org.disgelo.web;

import org.disgelo.actor.Gazetteer;

/** Loads what a first visitor would have to wait for. */
final class Warming {

    private final Desk desk;

    Warming(Desk desk) {
        this.desk = desk;
    }

    /** The names of all languages, for the search box. */
    int languages() {
        desk.pipeline().languages().forEach(Gazetteer::of);
        return desk.pipeline().languages().size();
    }
}
