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
import io.plenary.live.Attendance;
import io.plenary.live.PersonalNotices;
import io.plenary.live.RoomAccess;
import io.plenary.live.log.RoomLog;

/** The part of Wiring that makes chat and backstage. */
final class Chats implements AutoCloseable {
    final ChatLive live;
    final ChatExport export;
    private final PersonalNotices notices;
    private final ReactionNews reactions;
    private final Foundations base;

    Chats(Foundations base, People people, RoomLog log, RoomAccess access, Attendance attendance) {
        this.base = base;
        notices = new PersonalNotices(base.fanout(), base.db());
        reactions = new ReactionNews(base.db(), base.fanout());
        var slow = new SlowMode(base.db(), base.clock());
        var mentions = new Mentions(base.db(), attendance, notices, people.people::list);
        live = new ChatLive(
                new ChatService(new ChatService.Parts(base.db(), log, base.limits(), slow, mentions)),
                new EmojiService(base.db(), base.limits(), reactions),
                new ModerationService(base.db(), log, slow));
        export = new ChatExport(base.db());
        var reading = new ChatReadingService(
                new ChatReadingService.Parts(base.db(), log, access, base.limits(), slow::seconds));
        new ChatRoutes(reading).mount(base.operations());
    }

    void start() {
        notices.start(base.signals());
        reactions.start(base.signals());
    }

    @Override
    public void close() {
        notices.close();
        reactions.close();
    }
}
