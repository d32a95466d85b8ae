package io.plenary.wall;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.Topic;
import io.plenary.live.RoomAccess;
import io.plenary.live.Standing;
import io.plenary.live.TopicRule;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Choosing what stands on the shared screen, and setting the timer. */
public final class WallService {
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Db db;
    private final RoomAccess access;
    private final WallNews news;
    private final InstantSource clock;

    public WallService(Db db, RoomAccess access, WallNews news, InstantSource clock) {
        this.db = db;
        this.access = access;
        this.news = news;
        this.clock = clock;
    }

    /** @param seconds from now on; @param endsAt then; neither: the planned end. @param audience the whole room sees it */
    public record TimerWish(Optional<Integer> seconds, Optional<Instant> endsAt, boolean audience) {}

    /** @throws Refusal not-found; forbidden for those who neither host nor speak */
    public LiveBody.WallChanged wall(Caller caller, SessionId session) {
        caller.required();
        var standing = access.of(caller, session);
        if (!TopicRule.of(Topic.Kind.WALL).isMetBy(standing.rights())) throw new Refusal(ErrorCode.FORBIDDEN);
        return told(session);
    }

    private LiveBody.WallChanged told(SessionId session) {
        return news.forPanel(session, new WallStore(db).find(session));
    }

    /** @throws Refusal not-found; forbidden */
    public LiveBody.WallChanged choose(Caller caller, SessionId session, Wall.Choice choice) {
        moderated(caller, session);
        new WallStore(db).choose(session, choice);
        news.changed(session);
        return told(session);
    }

    /** @throws Refusal not-found; forbidden; validation for a time that is more than a day away */
    public LiveBody.WallChanged time(Caller caller, SessionId session, TimerWish wish) {
        var planned = moderated(caller, session).session().ends();
        var now = clock.instant();
        var end = wish.seconds().map(now::plusSeconds).or(wish::endsAt).orElse(planned);
        if (wish.endsAt().isPresent() && Duration.between(now, end).abs().compareTo(LONGEST) > 0)
            throw new Refusal(ErrorCode.VALIDATION);
        return set(session, new Wall.Timer(Optional.of(end), wish.audience()));
    }

    /** @throws Refusal not-found; forbidden */
    public LiveBody.WallChanged stop(Caller caller, SessionId session) {
        moderated(caller, session);
        return set(session, Wall.Timer.NONE);
    }

    private LiveBody.WallChanged set(SessionId session, Wall.Timer timer) {
        new WallStore(db).time(session, timer);
        news.changed(session);
        return told(session);
    }

    /** The room has another code for asking, or none any more. */
    public void codeChanged(SessionId session) {
        new WallStore(db).touch(session);
        news.changed(session);
    }

    private Standing moderated(Caller caller, SessionId session) {
        caller.required();
        var standing = access.of(caller, session);
        if (!standing.rights().moderate()) throw new Refusal(ErrorCode.FORBIDDEN);
        return standing;
    }
}
