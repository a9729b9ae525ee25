package org.disgelo.place;

import org.disgelo.event.Place;
import org.disgelo.text.Span;

/** Where a text names a place, and which one. */
public record PlaceMention(Span span, Place place) {}
