package io.plenary.programme.plan;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SpeakerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who speaks at the event.
 *
 * @param key names the speaker in files of other systems; unique in a plan
 * @param person who can sign in as this speaker
 * @param country ISO 3166-1 alpha-2
 * @param bio sanitised HTML, see {@link RichText}
 * @param bios in other languages, by BCP 47 language
 * @param links to pages of the speaker's own
 */
public record PlannedSpeaker(
        SpeakerId id,
        Optional<String> key,
        Optional<PersonId> person,
        String name,
        Optional<String> affiliation,
        Optional<String> country,
        String bio,
        Map<String, String> bios,
        Optional<Portrait> portrait,
        List<PlanLink> links) {
    public PlannedSpeaker {
        bios = Map.copyOf(bios);
        // Drafts of earlier versions have neither.
        portrait = portrait == null ? Optional.empty() : portrait;
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** Without a face and links. */
    public PlannedSpeaker(
            SpeakerId id,
            Optional<String> key,
            Optional<PersonId> person,
            String name,
            Optional<String> affiliation,
            Optional<String> country,
            String bio,
            Map<String, String> bios) {
        this(id, key, person, name, affiliation, country, bio, bios, Optional.empty(), List.of());
    }

    /** The same, as somebody who can sign in. */
    public PlannedSpeaker of(Optional<PersonId> other) {
        return new PlannedSpeaker(id, key, other, name, affiliation, country, bio, bios, portrait, links);
    }

    /** The same with another face. */
    public PlannedSpeaker with(Optional<Portrait> face) {
        return new PlannedSpeaker(id, key, person, name, affiliation, country, bio, bios, face, links);
    }

    /** Shown to others as the other is; names in files and who can sign in stay. */
    public PlannedSpeaker showing(PlannedSpeaker other) {
        return new PlannedSpeaker(
                id,
                key,
                person,
                other.name,
                other.affiliation,
                other.country,
                other.bio,
                other.bios,
                other.portrait,
                other.links);
    }

    /** The same words; who can sign in, the face and the links are those of another. */
    public PlannedSpeaker keeping(PlannedSpeaker other) {
        return new PlannedSpeaker(
                id, key, other.person, name, affiliation, country, bio, bios, other.portrait, other.links);
    }
}
