package io.plenary.platform.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the server writes into the one page of the web client before a script runs: head for people, search engines and
 * previews, and the data of the first paint.
 *
 * @param jsonLd schema.org data as JSON text
 * @param boot values of the boot block by name
 * @param links of the head, such as feeds and the same page in other languages
 * @param isForSearch whether search engines may list it
 * @param isPublic the same for everybody who is not signed in, so it may be kept for some seconds
 */
public record Page(
        int status,
        String title,
        String description,
        Optional<String> image,
        Optional<String> jsonLd,
        Map<String, Object> boot,
        List<Link> links,
        boolean isPublic,
        boolean isForSearch) {

    /** A link element; {@code language} and {@code type} may be empty. @param path of this site, with its query */
    public record Link(String rel, String path, String type, String title, String language) {

        /** The same in another form, such as a feed. */
        public static Link feed(String path, String type, String title) {
            return new Link("alternate", path, type, title, "");
        }

        /** The same page in another language. @param language a tag, or {@code x-default} */
        public static Link language(String path, String language) {
            return new Link("alternate", path, "", "", language);
        }
    }

    public static Page of(String title, String description) {
        return new Page(200, title, description, Optional.empty(), Optional.empty(), Map.of(), List.of(), false, true);
    }

    public Page withStatus(int other) {
        return new Page(other, title, description, image, jsonLd, boot, links, isPublic, isForSearch);
    }

    public Page withJsonLd(String json) {
        return new Page(status, title, description, image, Optional.of(json), boot, links, isPublic, isForSearch);
    }

    /** What previews of other sites show. @param address with its origin */
    public Page withImage(Optional<String> address) {
        return new Page(status, title, description, address, jsonLd, boot, links, isPublic, isForSearch);
    }

    /** An answer of the contract under the name that the page looks for, so that it does not have to ask. */
    public Page withBoot(String name, Object answer) {
        var all = new HashMap<>(boot);
        all.put(name, answer);
        return new Page(status, title, description, image, jsonLd, Map.copyOf(all), links, isPublic, isForSearch);
    }

    public Page withLinks(List<Link> more) {
        var all = new ArrayList<>(links);
        all.addAll(more);
        return new Page(status, title, description, image, jsonLd, boot, List.copyOf(all), isPublic, isForSearch);
    }

    /** The same page in each of the languages, and the one that follows the reader; nothing where there is no other. */
    public Page withLanguages(String path, List<String> languages) {
        if (languages.isEmpty()) return this;
        var all = new ArrayList<Link>();
        for (var language : languages) all.add(Link.language(path + "?lang=" + language, language));
        all.add(Link.language(path, "x-default"));
        return withLinks(all);
    }

    /** Shown to nobody in particular, it may be kept for others. */
    public Page forEverybody() {
        return new Page(status, title, description, image, jsonLd, boot, links, true, isForSearch);
    }

    /** Without what search engines read when it is not for them. */
    public Page forSearchOnlyIf(boolean found) {
        if (found) return this;
        return new Page(status, title, description, image, Optional.empty(), boot, links, isPublic, false);
    }

    /** A workplace, or what is nobody's business but the reader's. */
    public Page notForSearch() {
        return new Page(status, title, description, image, jsonLd, boot, links, isPublic, false);
    }
}
