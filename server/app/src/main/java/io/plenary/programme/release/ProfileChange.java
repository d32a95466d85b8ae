package io.plenary.programme.release;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Secrets;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSpeaker;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody is to show of themselves, beside what they show now.
 *
 * @param version names both; a release of another pair is refused
 */
record ProfileChange(String version, PlannedSpeaker before, PlannedSpeaker after) {
    private static final int TAG_BYTES = 12;

    /** Empty for somebody who is not public yet, or no longer planned. */
    static Optional<ProfileChange> of(Plan released, Plan planned, SpeakerId speaker) {
        return find(released, speaker).flatMap(before -> find(planned, speaker).map(one -> of(before, one)));
    }

    private static Optional<PlannedSpeaker> find(Plan plan, SpeakerId speaker) {
        return plan.speakers().stream().filter(one -> one.id().equals(speaker)).findFirst();
    }

    private static ProfileChange of(PlannedSpeaker before, PlannedSpeaker planned) {
        var after = before.showing(planned);
        var tag = Secrets.hash(StrictJson.write(List.of(shown(before), shown(after))));
        return new ProfileChange(HexFormat.of().formatHex(tag, 0, TAG_BYTES), before, after);
    }

    /** In one order on every server. */
    private static List<Object> shown(PlannedSpeaker one) {
        return List.of(
                one.name(),
                one.affiliation(),
                one.country(),
                one.bio(),
                new TreeMap<>(one.bios()),
                one.portrait(),
                one.links());
    }

    boolean isEmpty() {
        return before.equals(after);
    }

    /** Everything as it is public, but for this one. */
    Plan in(Plan released) {
        var speakers = released.speakers().stream()
                .map(one -> one.id().equals(after.id()) ? after : one)
                .toList();
        return new Plan(released.dayChange(), released.tracks(), released.rooms(), speakers, released.sessions());
    }
}
