package io.plenary.speakers.agreement;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What speakers are asked about recordings: for those who show it, and for those who publish. */
public final class Agreements {
    private Agreements() {}

    /** Empty where the organisation asks nothing. */
    public static Optional<Agreement> of(Sql sql, OrganisationId organisation, SpeakerId speaker) {
        var store = new AgreementStore(sql);
        return store.wording(organisation).map(wording -> Agreement.of(wording, store.find(speaker)));
    }

    /** Of every speaker of an event; each empty where the organisation asks nothing. */
    public static Function<SpeakerId, Optional<Agreement.State>> of(
            Sql sql, OrganisationId organisation, EventId event) {
        var store = new AgreementStore(sql);
        var wording = store.wording(organisation);
        if (wording.isEmpty()) return none -> Optional.empty();
        Map<SpeakerId, Agreement.Given> given = store.list(event);
        return speaker -> wording.map(now -> Agreement.State.of(now.id(), Optional.ofNullable(given.get(speaker))));
    }

    /** Where a speaker answers, and who. */
    public record Place(OrganisationId organisation, EventId event, SpeakerId speaker, PersonId person) {}

    /** @throws Refusal stale where another wording stands, or none; not-found for a language that it is not in */
    public static void answer(Sql tx, Place place, Agreement.Reply reply) {
        var store = new AgreementStore(tx);
        var wording = store.hold(place.organisation())
                .filter(one -> one.version() == reply.version())
                .orElseThrow(() -> new Refusal(ErrorCode.STALE));
        if (!wording.isIn(reply.language())) throw new Refusal(ErrorCode.NOT_FOUND);
        store.put(new AgreementStore.By(place.event(), place.speaker(), place.person()), wording, reply);
    }

    /** Names of those of a session who have not agreed; empty where the organisation asks nothing. */
    public static List<String> unagreed(Sql sql, SessionId session) {
        return new AgreementStore(sql).unagreed(session);
    }
}
