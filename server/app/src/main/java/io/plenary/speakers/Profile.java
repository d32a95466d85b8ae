package io.plenary.speakers;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Secrets;
import io.plenary.programme.plan.PlanLink;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.plan.Portrait;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a speaker shows of themselves at one event.
 *
 * @param version names what was read; a save of another one is refused
 * @param bio HTML of the few tags we keep
 * @param bios in other languages, by BCP 47 language
 * @param pending the programme that everybody reads says something else so far
 * @param earlier what was said at another event, as something to begin with
 */
public record Profile(
        SpeakerId id,
        String version,
        String name,
        Optional<String> affiliation,
        Optional<String> country,
        String bio,
        Map<String, String> bios,
        List<PlanLink> links,
        Optional<Portrait> portrait,
        boolean pending,
        Optional<Earlier> earlier) {
    private static final int TAG_BYTES = 12;

    /** What may be changed. */
    public record Wish(
            String version,
            String name,
            Optional<String> affiliation,
            Optional<String> country,
            String bio,
            Map<String, String> bios,
            List<PlanLink> links) {

        PlannedSpeaker over(PlannedSpeaker before) {
            return new PlannedSpeaker(
                    before.id(),
                    before.key(),
                    before.person(),
                    name,
                    affiliation,
                    country,
                    bio,
                    bios,
                    before.portrait(),
                    links);
        }
    }

    /** Said at another event. */
    public record Earlier(
            String event,
            String name,
            Optional<String> affiliation,
            Optional<String> country,
            String bio,
            Map<String, String> bios,
            List<PlanLink> links) {}

    static Profile of(PlannedSpeaker planned, Optional<PlannedSpeaker> released, Optional<Earlier> earlier) {
        return new Profile(
                planned.id(),
                versionOf(planned),
                planned.name(),
                planned.affiliation(),
                planned.country(),
                planned.bio(),
                planned.bios(),
                planned.links(),
                planned.portrait(),
                released.filter(planned::equals).isEmpty(),
                earlier);
    }

    /** Of the words alone, the same on every server; a face comes and goes by itself. */
    static String versionOf(PlannedSpeaker one) {
        var words = List.of(
                one.name(), one.affiliation(), one.country(), one.bio(), new TreeMap<>(one.bios()), one.links());
        return HexFormat.of().formatHex(Secrets.hash(StrictJson.write(words)), 0, TAG_BYTES);
    }
}
