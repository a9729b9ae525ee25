package org.disgelo.watch;

import com.rometools.opml.feed.opml.Opml;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads RSS, Atom and OPML. Document types are refused: with them a feed could read files or never end. */
final class FeedReader {

    private FeedReader() {}

    /**
     * What a document holds: entries of a feed, or addresses of feeds.
     *
     * @param title of the feed, or null
     * @param entries in its order
     * @param feeds of an OPML list
     */
    record Contents(@Nullable String title, List<Entry> entries, List<String> feeds) {}

    /**
     * An entry of a feed.
     *
     * @param link where the article is
     * @param title its headline, or null
     * @param published the day, or null
     * @param language ISO 639-1 code that the feed gives itself, or null
     */
    record Entry(
            URI link,
            @Nullable String title,
            @Nullable LocalDate published,
            @Nullable String language) {}

    /**
     * Reads a document.
     *
     * @param address from where it came
     * @throws IOException if it is no feed
     */
    static Contents read(byte[] document, URI address) throws IOException {
        try {
            WireFeedInput input = new WireFeedInput();
            input.setAllowDoctypes(false);
            WireFeed feed = input.build(new XmlReader(new ByteArrayInputStream(document)));
            if (feed instanceof Opml list) {
                List<String> feeds = new ArrayList<>();
                outlines(list.getOutlines(), feeds);
                return new Contents(list.getTitle(), List.of(), feeds);
            }
            return entries(new SyndFeedImpl(feed), address);
        } catch (FeedException | IllegalArgumentException e) {
            throw new IOException(
                    address + " is no feed: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    e);
        }
    }

    private static void outlines(List<Outline> outlines, List<String> feeds) {
        for (Outline outline : outlines) {
            if (outline.getXmlUrl() != null) {
                feeds.add(outline.getXmlUrl());
            }
            outlines(outline.getChildren(), feeds);
        }
    }

    private static Contents entries(SyndFeed feed, URI address) {
        String tag = feed.getLanguage();
        String language = tag == null ? null : tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        List<Entry> entries = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            String link = entry.getLink() == null ? entry.getUri() : entry.getLink();
            try {
                if (link != null && !link.isBlank()) {
                    Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
                    LocalDate day = date == null
                            ? null
                            : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
                    entries.add(new Entry(address.resolve(link.strip()), entry.getTitle(), day, language));
                }
            } catch (IllegalArgumentException e) {
                continue; // an entry that leads nowhere must not cost the others
            }
        }
        return new Contents(feed.getTitle(), entries, List.of());
    }
}
