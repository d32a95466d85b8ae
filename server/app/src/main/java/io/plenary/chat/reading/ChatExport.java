package io.plenary.chat.reading;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.Topic;
import io.plenary.live.RoomExport;
import io.plenary.platform.Db;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Everything that was said in the public chat and is still there, oldest first, a page at a time. Backstage is in no file. */
public final class ChatExport implements RoomExport.Part {
    private static final List<String> COLUMNS = List.of("seq", "at", "name", "role", "text", "answers", "edited");
    private static final int PAGE = 1_000;

    private final Db db;

    public ChatExport(Db db) {
        this.db = db;
    }

    @Override
    public RoomExport of(SessionId session) {
        return new RoomExport(COLUMNS, (Consumer<List<String>> file) -> write(session, file));
    }

    private void write(SessionId session, Consumer<List<String>> file) {
        var topic = Topic.of(Topic.Kind.CHAT, session);
        var store = new ReadingStore(db);
        for (var page = store.after(topic, 0, PAGE);
                !page.isEmpty();
                page = store.after(topic, page.getLast().seq(), PAGE)) {
            var said =
                    page.stream().filter(message -> message.text().isPresent()).toList();
            var replies =
                    said.stream().flatMap(message -> message.reply().stream()).toList();
            var places = replies.isEmpty() ? Map.<UUID, Long>of() : store.places(topic, replies);
            for (var message : said) file.accept(row(message, places));
        }
    }

    /** @param places of what is answered, where it is still there */
    private static List<String> row(ChatMessage message, Map<UUID, Long> places) {
        return List.of(
                Long.toString(message.seq()),
                message.at().toString(),
                message.by().name(),
                message.by().role().orElse(""),
                message.text().orElseThrow(),
                message.reply().map(places::get).map(String::valueOf).orElse(""),
                message.edited().map(String::valueOf).orElse(""));
    }
}
