package io.plenary.programme.plan;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SpeakerId;
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
 */
public record PlannedSpeaker(
        SpeakerId id,
        Optional<String> key,
        Optional<PersonId> person,
        String name,
        Optional<String> affiliation,
        Optional<String> country,
        String bio,
        Map<String, String> bios) {
    public PlannedSpeaker {
        bios = Map.copyOf(bios);
    }

    /** The same, as somebody who can sign in. */
    public PlannedSpeaker of(Optional<PersonId> other) {
        return new PlannedSpeaker(id, key, other, name, affiliation, country, bio, bios);
    }
}
