package org.disgelo.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTest {

    private static String fill(String template) {
        return Template.fill(template, (key, preposition) -> switch (key) {
            case "who" -> preposition == null ? "Rome" : preposition + " Rome";
            case "brackets" -> "[x] {who}";
            default -> "";
        });
    }

    @Test
    void placesAreFilled() {
        assertThat(fill("Visit {who:to}.")).isEqualTo("Visit to Rome.");
    }

    @Test
    void partWithAnEmptyPlaceIsLeftOut() {
        assertThat(fill("Talks[ by {who}][ with {nobody}].")).isEqualTo("Talks by Rome.");
    }

    @Test
    void whatFillsAPlaceIsNoTemplate() {
        assertThat(fill("So: {brackets}")).isEqualTo("So: [x] {who}");
        assertThat(fill("So[: {brackets}]")).isEqualTo("So: [x] {who}");
    }
}
