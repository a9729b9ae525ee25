package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.disgelo.pipeline.Pipeline;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example and counterexample of every lexicon, each as a test of its own, against the whole lexicon. */
class LexiconProofTest {

    @TestFactory
    Stream<DynamicNode> entriesProveThemselves() {
        return Pipeline.standard().languages().stream()
                .map(language -> DynamicContainer.dynamicContainer(
                        language,
                        new EntryProof(language)
                                .run("").stream()
                                        .map(result -> DynamicTest.dynamicTest(
                                                result.entry().id() + ": " + result.text(),
                                                () -> assertThat(result.fault())
                                                        .as(result.place())
                                                        .isNull()))));
    }
}
