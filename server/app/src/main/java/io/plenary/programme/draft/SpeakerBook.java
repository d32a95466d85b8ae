package io.plenary.programme.draft;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Sql;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSpeaker;
import java.util.Optional;

/** Speakers as they are planned, for those who ask them to come: the draft where there is one, otherwise what is released. */
public final class SpeakerBook {
    private SpeakerBook() {}

    /** What organisers see: the draft, or what is released while nobody has begun one. */
    public static Plan planned(Sql sql, EventId event) {
        var store = new DraftStore(sql);
        return store.find(event).isPresent() ? store.plan(event) : released(sql, event);
    }

    /** What everybody sees. */
    public static Plan released(Sql sql, EventId event) {
        return new ReleasedStore(sql).plan(event);
    }

    /** The speaker as planned now; nobody else changes the draft until the transaction ends. */
    public static Optional<PlannedSpeaker> take(Sql sql, EventId event, SpeakerId speaker) {
        new DraftStore(sql).lock(event);
        return planned(sql, event).speakers().stream()
                .filter(one -> one.id().equals(speaker))
                .findFirst();
    }

    /**
     * What a speaker says of themselves, into the draft: it is public with the next release, as what organisers write is,
     * or once they release it by itself.
     * Organisers who have the draft open are told that it has changed.
     *
     * @throws io.plenary.platform.Refusal validation
     */
    public static PlannedSpeaker change(Sql sql, EventId event, PlannedSpeaker speaker, PersonId by) {
        var clean = Cleaning.speaker(speaker);
        var store = new DraftStore(sql);
        var base = store.released(event);
        if (store.begin(event, base, by).isPresent()) store.replace(event, new ReleasedStore(sql).plan(event));
        else store.lock(event).ifPresent(head -> store.advance(event, head.version(), by));
        store.put(event, Kind.SPEAKER, clean.id().value(), clean);
        PlanRules.bounded(store.size(event));
        return clean;
    }

    /**
     * From now on this person speaks as the speaker, or nobody does: in what is released at once, since rooms ask there, and
     * in the draft, so that the next release says the same.
     */
    public static void bind(Sql sql, EventId event, SpeakerId speaker, Optional<PersonId> person) {
        new SpeakerBookStore(sql).bind(event, speaker, person);
    }
}
