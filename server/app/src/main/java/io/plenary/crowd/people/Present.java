package io.plenary.crowd.people;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.CrowdBody;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who is in the room.
 *
 * @param role what the person is here
 * @param stage called up and seen by everybody
 * @param writable takes direct messages of everybody
 * @param shown named to the others
 * @param folded the name without marks and capitals, to look for and to sort by
 */
record Present(
        PersonId id, String name, Optional<Badge> role, boolean stage, boolean writable, boolean shown, String folded) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int SORTED_BY = 60;

    /** Who they are, before the rule of the room is asked. @param choice what the person has said, if anything */
    record Facts(
            PersonId id,
            String name,
            Optional<Badge> role,
            boolean stage,
            boolean writable,
            Optional<Boolean> choice) {}

    /** @param byDefault whether the room names those who have not said anything */
    static Present of(Facts facts, boolean byDefault) {
        var shown = isAlwaysShown(facts) || facts.choice().orElse(byDefault);
        return new Present(
                facts.id(), facts.name(), facts.role(), facts.stage(), facts.writable(), shown, fold(facts.name()));
    }

    /** Whoever is seen on the stage or stands in the programme cannot be a secret. */
    private static boolean isAlwaysShown(Facts facts) {
        return facts.role().isPresent() || facts.stage();
    }

    static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Whether each of these words stands somewhere in the name. */
    boolean matches(String words) {
        return Arrays.stream(SPACES.split(fold(words).strip())).allMatch(folded::contains);
    }

    /** Hosts, who stands on the stage, other staff, everybody; each by name. The same on every node. */
    String order() {
        var cut = folded.substring(0, Math.min(SORTED_BY, folded.length()));
        return rank() + cut + " " + id;
    }

    private int rank() {
        if (role.filter(Badge.HOST::equals).isPresent()) return 0;
        if (stage || role.filter(Badge.SPEAKER::equals).isPresent()) return 1;
        return role.isPresent() ? 2 : 3;
    }

    CrowdBody.Here told() {
        return new CrowdBody.Here(id, name, role.map(Badge::word), stage, writable);
    }
}
