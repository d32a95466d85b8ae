package io.plenary;

import io.plenary.chat.ChatLive;
import io.plenary.chat.ChatService;
import io.plenary.chat.EmojiService;
import io.plenary.chat.Mentions;
import io.plenary.chat.ModerationService;
import io.plenary.chat.ReactionNews;
import io.plenary.chat.SlowMode;
import io.plenary.chat.reading.ChatExport;
import io.plenary.chat.reading.ChatReadingService;
import io.plenary.chat.reading.ChatRoutes;
import io.plenary.chat.reports.ReportRoutes;
import io.plenary.chat.reports.ReportService;
import io.plenary.live.PersonalNotices;
import io.plenary.live.RoomAccess;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Rounds;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The part of Wiring that makes chat and backstage. */
final class Chats implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Chats.class);
    private static final Duration FORGETTING = Duration.ofHours(5);

    final ChatLive live;
    final ChatExport export;
    private final ReactionNews reactions;
    private final Rounds forgetting;
    private final Foundations base;

    /** What of the room chat needs. */
    record Room(RoomLog log, RoomAccess access, Mentions.Seen seen, PersonalNotices notices) {}

    Chats(Foundations base, People people, Room room) {
        this.base = base;
        var log = room.log();
        reactions = new ReactionNews(base.db(), base.fanout());
        var slow = new SlowMode(base.db(), base.clock());
        var mentions = new Mentions(base.db(), room.seen(), room.notices(), people.people::list);
        var moderation = new ModerationService(base.db(), log, slow);
        forgetting = new Rounds("kept words", FORGETTING, () -> forget(moderation));
        live = new ChatLive(
                new ChatService(new ChatService.Parts(base.db(), log, base.limits(), slow, mentions)),
                new EmojiService(base.db(), base.limits(), reactions),
                moderation);
        export = new ChatExport(base.db());
        var reading = new ChatReadingService(
                new ChatReadingService.Parts(base.db(), log, room.access(), base.limits(), slow::seconds));
        new ChatRoutes(reading).mount(base.operations());
        new ReportRoutes(new ReportService(
                        new ReportService.Parts(base.db(), log, room.access(), base.limits(), moderation::hide)))
                .mount(base.operations());
    }

    /** @return false, that is: wait until the next time */
    private static boolean forget(ModerationService moderation) {
        try {
            moderation.forgetOld();
        } catch (RuntimeException away) {
            LOG.warn("kept words were not looked through: {}", away.toString());
        }
        return false;
    }

    void start() {
        forgetting.start();
        reactions.start(base.signals());
    }

    @Override
    public void close() {
        reactions.close();
        forgetting.close();
    }
}
