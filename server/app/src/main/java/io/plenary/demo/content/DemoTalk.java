package io.plenary.demo.content;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent.Author;
import io.plenary.contract.live.QaBody;
import io.plenary.contract.live.Topic;
import io.plenary.demo.DemoPerson;
import io.plenary.live.log.Draft;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Db;
import io.plenary.polls.PreparedPolls;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the invented people talk in the live webinar before a newcomer enters it; once. Awaits. */
public final class DemoTalk {
    /** Roles that the chat shows beside a name. */
    private static final Map<DemoPerson, String> ROLES = Map.of(DemoPerson.DANA, "host", DemoPerson.SOFIA, "speaker");

    private final Db db;
    private final RoomLog log;

    public DemoTalk(Db db, RoomLog log) {
        this.db = db;
        this.log = log;
    }

    /** Says nothing where something has been said; two servers that start at once say it once. */
    public void fill(SessionId live) {
        var talk = Script.talk();
        var chat = Topic.of(Topic.Kind.CHAT, live);
        if (log.head(chat).seq() == 0)
            for (var n = 0; n < talk.chat().size(); n++)
                say(chat, "demo-" + n, talk.chat().get(n));
        var questions = Topic.of(Topic.Kind.QA, live);
        if (log.head(questions).seq() == 0) for (var question : talk.questions()) ask(questions, live, question);
        new PreparedPolls(db).lay(live, talk.polls());
    }

    private void say(Topic topic, String clientId, Script.Message message) {
        var id = Uuid7.next();
        var said = new LiveBody.ChatSaid(id, Optional.of(message.text()));
        log.append(Draft.by(author(message.by()), clientId, topic, said).founding(id))
                .orThrow();
    }

    private void ask(Topic topic, SessionId live, Script.Question question) {
        var author = author(Integer.toString(question.by()));
        var id = Uuid7.next();
        var voters = voters(question);
        var draft = Draft.by(author, "demo", topic, new QaBody.Asked(id, question.text(), Optional.empty()))
                .founding(id)
                .with((tx, at) -> new DemoStore(tx)
                        .question(new DemoStore.QuestionRow(id, live, author, question.text(), at), voters));
        log.append(draft).orThrow();
    }

    /** The guests after the one who asks. */
    private List<PersonId> voters(Script.Question question) {
        var guests = Script.guests();
        return guests.subList(question.by() + 1, question.by() + 1 + question.votes()).stream()
                .map(guest ->
                        new PersonId(new DemoStore(db).person(guest.email()).id()))
                .toList();
    }

    /** @param by number of a guest, or key of a demo person */
    private Author author(String by) {
        if (by.chars().allMatch(Character::isDigit))
            return new DemoStore(db)
                    .person(Script.guests().get(Integer.parseInt(by)).email());
        var person = DemoPerson.valueOf(by.toUpperCase(java.util.Locale.ROOT));
        var known = new DemoStore(db).person(person.email().value());
        return new Author(known.id(), known.name(), Optional.ofNullable(ROLES.get(person)));
    }
}
