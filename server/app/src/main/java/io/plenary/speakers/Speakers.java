package io.plenary.speakers;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.Person;
import io.plenary.catalogue.Event;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.Sql;
import io.plenary.programme.draft.SpeakerBook;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSpeaker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The speakers of one event at one moment: what is planned of them and what is public, and when they speak. */
record Speakers(Event event, Plan planned, Map<SpeakerId, PlannedSpeaker> released, Map<SpeakerId, List<Slot>> slots) {

    static Speakers of(Sql sql, Event event) {
        var planned = SpeakerBook.planned(sql, event.id());
        var released = SpeakerBook.released(sql, event.id());
        var known = released.speakers().stream().collect(Collectors.toMap(PlannedSpeaker::id, one -> one));
        return new Speakers(event, planned, known, Slot.of(released, planned));
    }

    Optional<PlannedSpeaker> find(SpeakerId id) {
        return planned.speakers().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Everybody reads something else of them; not so before they are public at all. */
    boolean isPending(PlannedSpeaker one) {
        var known = Optional.ofNullable(released.get(one.id()));
        return known.filter(before -> !before.showing(one).equals(before)).isPresent();
    }

    List<Slot> slotsOf(SpeakerId id) {
        return slots.getOrDefault(id, List.of());
    }

    SpeakerLetters.About about(SpeakerId id) {
        var coming = slotsOf(id).stream().filter(one -> !one.cancelled()).toList();
        return new SpeakerLetters.About(event, id, coming);
    }

    /** In the language of whoever holds the address, and otherwise in that of the event. @param holder of the address */
    SpeakerLetters.To to(Optional<Person> holder, EmailAddress email, SpeakerId id) {
        var name = find(id).map(PlannedSpeaker::name).orElse(email.value());
        var locale = holder.map(Person::locale)
                .orElseGet(() -> event.languages().stream().findFirst().orElse("en"));
        return new SpeakerLetters.To(email, name, locale, holder.map(Person::zone));
    }
}
