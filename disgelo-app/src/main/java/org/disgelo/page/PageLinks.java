package org.disgelo.page;

import org.disgelo.event.Evidence;
import org.jspecify.annotations.Nullable;

/** Where a dossier that is part of something larger leads on: to the articles and the events themselves. */
public interface PageLinks {

    /** A dossier that stands alone leads nowhere but within itself. */
    PageLinks NONE = new PageLinks() {
        @Override
        public @Nullable String article(Evidence quote) {
            return null;
        }

        @Override
        public @Nullable String event(String id) {
            return null;
        }
    };

    /** The address of an article, opened where these words stand; or null. */
    @Nullable
    String article(Evidence quote);

    /** The address of an event; or null. */
    @Nullable
    String event(String id);
}
