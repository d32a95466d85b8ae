package io.plenary.chat.reading;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.Topic;
import io.plenary.live.RoomExport;
import io.plenary.platform.Db;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything that was said in the public chat and is still there, oldest first. Backstage is in no file. */
public final class ChatExport implements RoomExport.Part {
    private static final int MOST_EXPORTED = 100_000;
    private static final int PAGE = 1_000;

    private final Db db;

    public ChatExport(Db db) {
        this.db = db;
    }

    @Override
    public RoomExport of(SessionId session) {
        var rows = new ArrayList<List<String>>();
        var places = new HashMap<UUID, Long>();
        var topic = Topic.of(Topic.Kind.CHAT, session);
        for (var after = 0L; rows.size() < MOST_EXPORTED; ) {
            var page = new ReadingStore(db).after(topic, after, PAGE);
            if (page.isEmpty()) break;
            after = page.getLast().seq();
            for (var message : page) row(message, places).ifPresent(rows::add);
        }
        return new RoomExport(List.of("seq", "at", "name", "role", "text", "answers", "edited"), rows);
    }

    /** @param places of the messages so far: an answer comes after what it answers */
    private static Optional<List<String>> row(ChatMessage message, Map<UUID, Long> places) {
        message.text().ifPresent(there -> places.put(message.id(), message.seq()));
        return message.text()
                .map(text -> List.of(
                        Long.toString(message.seq()),
                        message.at().toString(),
                        message.by().name(),
                        message.by().role().orElse(""),
                        text,
                        message.reply().map(places::get).map(String::valueOf).orElse(""),
                        message.edited().map(String::valueOf).orElse("")));
    }
}
