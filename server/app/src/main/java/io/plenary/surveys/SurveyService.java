package io.plenary.surveys;

import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Purpose;
import io.plenary.forms.Questionnaires;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.registration.Admission;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Arranging what is asked after an event, and whom. */
public final class SurveyService {
    private final Parts parts;

    /** What it is made of. */
    public record Parts(
            Db db,
            InstantSource clock,
            EventService events,
            PersonService people,
            Questionnaires forms,
            Admission seats,
            RateLimits limits) {}

    public SurveyService(Parts parts) {
        this.parts = parts;
    }

    /** As those see it who arrange it. @param form number of the published questions, 0 for none */
    record Desk(Survey survey, Survey.State state, int answers, int form) {}

    /** What it is called, for those who arrange it. @throws Refusal auth-required, not-found */
    String titleOf(Caller caller, String slug) {
        return parts.events().getOrganised(caller, slug).title();
    }

    /** @throws Refusal auth-required, not-found */
    Desk get(Caller caller, String slug, Purpose purpose) {
        return desk(parts.events().getOrganised(caller, slug), purpose);
    }

    private Desk desk(Event event, Purpose purpose) {
        var survey = new SurveyStore(parts.db())
                .find(event.id(), purpose)
                .orElseGet(() -> Survey.unarranged(event, purpose));
        var form = parts.forms().shown(event.id(), purpose);
        var answers = new BoxStore(parts.db()).count(survey) + new ReplyStore(parts.db()).count(survey);
        var state = survey.at(parts.clock().instant(), form.isPresent());
        return new Desk(survey, state, answers, form.map(FormVersion::number).orElse(0));
    }

    /** @param version of what was edited */
    record Wish(
            long version, boolean anonymous, Survey.Audience audience, Instant opensAt, Optional<Instant> closesAt) {}

    /**
     * @throws Refusal auth-required, not-found; time-invalid; stale where somebody was faster; wrong-state where answers came
     *     in under another word about names
     */
    Desk save(Caller caller, String slug, Purpose purpose, Wish wish) {
        var event = parts.events().getOrganised(caller, slug);
        if (wish.closesAt().filter(end -> !end.isAfter(wish.opensAt())).isPresent())
            throw new Refusal(ErrorCode.TIME_INVALID);
        var wished = new Survey(
                event.id(),
                purpose,
                wish.version(),
                wish.anonymous(),
                wish.audience(),
                wish.opensAt(),
                wish.closesAt());
        parts.db().transaction(tx -> {
            var store = new SurveyStore(tx);
            var before = store.lock(event.id(), purpose);
            var turns =
                    before.filter(one -> one.anonymous() != wished.anonymous()).isPresent();
            if (turns && new BoxStore(tx).count(wished) + new ReplyStore(tx).count(wished) > 0)
                throw new Refusal(ErrorCode.WRONG_STATE);
            if (!store.save(wished)) throw new Refusal(ErrorCode.STALE);
            store.audit(caller.person(), wished, difference(before, wished));
            return wished;
        });
        return desk(event, purpose);
    }

    private static JsonObject difference(Optional<Survey> before, Survey after) {
        var detail = new JsonObject().put("after", json(after));
        before.ifPresent(was -> detail.put("before", json(was)));
        return detail;
    }

    private static JsonObject json(Survey survey) {
        var json = new JsonObject(StrictJson.write(survey));
        json.remove("event");
        json.remove("version");
        return json;
    }
}
