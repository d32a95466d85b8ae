package io.plenary.qa;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.QaBody;
import io.plenary.contract.live.Topic;
import io.plenary.live.Standing;
import io.plenary.live.log.Draft;
import io.plenary.live.log.Outcome;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where what happens to questions is told: to everybody, on the desk, to the one who asked. */
final class QuestionLogs {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionLogs.class);

    private final RoomLog log;
    private final OwnNews news;

    QuestionLogs(RoomLog log, OwnNews news) {
        this.log = log;
        this.news = news;
    }

    static Topic open(SessionId session) {
        return Topic.of(Topic.Kind.QA, session);
    }

    static Topic desk(SessionId session) {
        return Topic.of(Topic.Kind.DESK, session);
    }

    /** By its author, or by nobody where the name was left out. */
    static Draft draft(Optional<LiveEvent.Author> by, String clientId, Topic topic, LiveBody.Logged body) {
        return by.map(author -> Draft.by(author, clientId, topic, body)).orElseGet(() -> Draft.ofServer(topic, body));
    }

    Outcome append(Draft draft) {
        return log.append(draft);
    }

    /** The truth is stored: a desk that misses this reads it with its page. */
    void tellDesk(Standing who, QaBody.DeskDecided decided) {
        var by = who.author()
                .filter(author -> decided.unnamed().isEmpty() || who.rights().moderate());
        var draft = draft(by, UUID.randomUUID().toString(), desk(who.session().id()), decided)
                .about(decided.question());
        if (log.append(draft) instanceof Outcome.Refused refused)
            LOG.warn("the desk was not told of a question: {}", refused.code().code());
    }

    void tellAuthor(SessionId session, QuestionStore.Held question, QuestionState state, Optional<String> reason) {
        question.author()
                .ifPresent(author -> tellAuthor(session, author, question.id().value(), state, reason));
    }

    void tellAuthor(SessionId session, PersonId author, UUID question, QuestionState state, Optional<String> reason) {
        news.tell(author, new LiveBody.MeQuestion(session.value(), question, state.word(), reason));
    }

    static LiveEvent.Author authorOf(Standing who) {
        return who.author().orElseThrow(() -> new Refusal(ErrorCode.AUTH_REQUIRED));
    }

    static PersonId personOf(Standing who) {
        return new PersonId(authorOf(who).id());
    }
}
