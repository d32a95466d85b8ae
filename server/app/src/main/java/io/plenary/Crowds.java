package io.plenary;

import io.plenary.catalogue.EventService;
import io.plenary.crowd.CrowdLive;
import io.plenary.crowd.CrowdRoutes;
import io.plenary.crowd.announce.AnnouncementNews;
import io.plenary.crowd.announce.AnnouncementService;
import io.plenary.crowd.hands.HandNews;
import io.plenary.crowd.hands.HandService;
import io.plenary.crowd.people.PeopleNews;
import io.plenary.crowd.people.PeopleService;
import io.plenary.crowd.people.Rosters;
import io.plenary.crowd.people.TypingService;
import io.plenary.crowd.reactions.ReactionService;
import io.plenary.fanout.Counts;
import io.plenary.live.Attendance;
import io.plenary.live.PresenceBook;
import io.plenary.live.RoomAccess;
import io.plenary.platform.Look;
import io.plenary.platform.Schedule;
import java.time.Duration;

/** The part of Wiring that makes what the people of a room do beside talking. */
final class Crowds implements AutoCloseable {
    /** Four frames a second in a small room, one in the widest. */
    private static final int REACTIONS_MIN_MILLIS = 251;

    private static final int REACTIONS_MAX_MILLIS = 999;

    /** A node that dies says nothing. */
    private static final Duration NODES = Duration.ofSeconds(3);
    /** Nor does somebody who is away. */
    private static final Duration AWAY = Duration.ofSeconds(10);

    final CrowdLive live;
    final Rosters rosters;
    private final Foundations base;
    private final Attendance attendance;
    private final ReactionService reactions;
    private final HandNews news;
    private final HandService hands;
    private final AnnouncementNews posts;
    private final PeopleNews people;
    private final TypingService typing;
    private final Schedule rounds = new Schedule("crowd-rounds");

    /** What it stands on. */
    record Parts(EventService events, RoomAccess access, Attendance attendance, PresenceBook presence) {}

    Crowds(Foundations base, Parts parts) {
        this.base = base;
        attendance = parts.attendance();
        var counts = Counts.create(base.vertx(), base.fanout(), REACTIONS_MIN_MILLIS, REACTIONS_MAX_MILLIS);
        reactions = new ReactionService(base.db(), base.limits(), counts, attendance);
        news = new HandNews(base.db(), base.fanout(), attendance, base.threads());
        hands = new HandService(
                new HandService.Parts(base.db(), parts.access(), parts.presence(), base.limits(), news));
        rosters = new Rosters(base.db(), base.clock(), parts.access(), parts.presence());
        people = new PeopleNews(base.db(), base.fanout(), attendance, rosters);
        typing = new TypingService(
                new TypingService.Parts(base.db(), base.clock(), base.fanout(), attendance, rosters, base.limits()));
        posts = new AnnouncementNews(base.db(), base.fanout(), attendance, base.threads());
        live = new CrowdLive(reactions, hands, typing, posts);
        var announcements = new AnnouncementService(
                new AnnouncementService.Parts(base.db(), parts.events(), parts.access(), base.limits(), posts));
        var listing = new PeopleService(new PeopleService.Parts(base.db(), parts.access(), rosters, people));
        new CrowdRoutes(hands, announcements, listing).mount(base.operations());
    }

    void start(HandNews.Personally personally) {
        news.start(base.signals(), personally);
        posts.start(base.signals());
        people.start(base.signals(), base.threads());
        typing.start(base.signals());
        rounds.every(Duration.ofMillis(1_013), reactions::store)
                .every(Duration.ofMillis(1_039), people::round)
                .every(Duration.ofMillis(1_049), typing::round);
        base.lookout()
                .add(Look.every(Duration.ofSeconds(1), reactions::look).about(reactions::rooms))
                .add(Look.every(Duration.ofSeconds(2), news::round).about(news::rooms))
                .add(Look.every(Duration.ofSeconds(2), posts::look))
                .add(Look.every(Duration.ofSeconds(1), attendance::lookElsewhere)
                        .about(attendance::sessions)
                        .atLeastEvery(NODES))
                .add(Look.every(Duration.ofSeconds(5), hands::lowerAway).atLeastEvery(AWAY));
    }

    @Override
    public void close() {
        rounds.close();
    }
}
