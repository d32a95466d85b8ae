package io.plenary.newsletters;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.mail.Place;
import io.plenary.mail.Template;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A letter to the readers of a topic. @param state held, released or dropped; @param after who was written to last */
record Issue(UUID id, OrganisationId organisation, Wish wish, String state, long version, Progress progress) {
    static final List<Place> PLACES = List.of(Place.ORGANISATION);

    /** What its makers decide. @param texts at least one; the first for those whose language is missing */
    record Wish(UUID topic, List<Text> texts) {
        Text textFor(String language) {
            return texts.stream()
                    .filter(text -> text.language().equals(language))
                    .findFirst()
                    .orElse(texts.getFirst());
        }
    }

    record Text(String language, String subject, String text) {
        Template template() {
            return new Template(subject, text);
        }
    }

    /** How far it has gone. */
    record Progress(UUID after, int told, Optional<Instant> doneAt) {}
}
