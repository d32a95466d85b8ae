package io.plenary.stage;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a session stands.
 *
 * @param source a source sends a picture
 * @param host who holds the host right now
 * @param asset folder of the broadcast, 32 hexadecimal digits
 */
public record StageState(
        SessionId session,
        Progress progress,
        Optional<Instant> liveSince,
        Optional<Instant> endedAt,
        boolean source,
        Optional<PersonId> host,
        Optional<String> asset) {

    /** It only moves forward. */
    public enum Progress {
        SCHEDULED,
        LIVE,
        ENDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Progress of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    static StageState untouched(SessionId session) {
        return new StageState(
                session,
                Progress.SCHEDULED,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    public boolean isLive() {
        return progress == Progress.LIVE;
    }

    public boolean hasEnded() {
        return progress == Progress.ENDED;
    }

    /** Whole seconds of session time at this moment; empty while not live. */
    public Optional<Integer> secondAt(Instant moment) {
        return liveSince
                .filter(since -> isLive() && !moment.isBefore(since))
                .map(since -> Math.toIntExact(moment.getEpochSecond() - since.getEpochSecond()));
    }

    StageState live(Instant since, PersonId by) {
        return new StageState(session, Progress.LIVE, Optional.of(since), endedAt, source, Optional.of(by), asset);
    }

    StageState ended(Instant at) {
        return new StageState(session, Progress.ENDED, liveSince, Optional.of(at), false, Optional.empty(), asset);
    }

    StageState source(boolean sends, String folder) {
        var kept = asset.isPresent() ? asset : Optional.of(folder);
        return new StageState(session, progress, liveSince, endedAt, sends, host, kept);
    }
}
