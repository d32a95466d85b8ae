package io.plenary.registration;

import io.plenary.catalogue.EventService;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.PrimaryAction;
import io.plenary.catalogue.Programmes;
import io.plenary.catalogue.Registration;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a person has registered for, with the one action of each; always three statements. */
public final class MyRegistrations {
    private static final int MOST = 200;
    private static final Comparator<Mine> LIVE_FIRST =
            Comparator.comparing((Mine mine) -> rank(mine.event().state()));

    private final RegistrationStore store;
    private final InstantSource clock;
    private final EventService events;
    private final Programmes programmes;

    public MyRegistrations(Db db, InstantSource clock, EventService events, Programmes programmes) {
        this.store = new RegistrationStore(db);
        this.clock = clock;
        this.events = events;
        this.programmes = programmes;
    }

    /**
     * @param asks something is asked of those who register
     * @param chooses some sessions have seats of their own
     * @param broughtBy whoever registered the person, who has not agreed yet
     */
    public record Mine(
            Registration registration,
            EventSummary event,
            PrimaryAction action,
            boolean asks,
            boolean chooses,
            Optional<String> broughtBy) {}

    /** A part of the list. @param past of past events, or of those to come; both without it */
    public record Part(Optional<Boolean> past, int skip, int limit) {
        public static final Part ALL = new Part(Optional.empty(), 0, MOST);

        public static Part coming(int limit) {
            return new Part(Optional.of(false), 0, limit);
        }
    }

    public record Count(int coming, int past) {}

    public Count count(Caller caller) {
        return store.countOf(caller.person(), clock.instant());
    }

    /** Live first, then soonest, then past ones with the newest first. */
    public List<Mine> list(Caller caller, Part part) {
        var held = store.listOf(caller.person(), part, clock.instant());
        var ids = held.stream().map(RegistrationStore.Held::event).toList();
        var byId = events.getAll(ids);
        var slots = programmes.slots(ids, Optional.of(caller.person()));
        var now = clock.instant();
        return held.stream()
                .map(one -> {
                    var event = byId.get(one.event());
                    var facts = new PrimaryAction.Facts(
                            now,
                            event,
                            Optional.of(one.registration().state()),
                            event.mayOrganise(caller),
                            slots.getOrDefault(event.id(), List.of()));
                    return new Mine(
                            one.registration(),
                            event.summaryAt(now),
                            PrimaryAction.of(facts),
                            event.entry().form().isPresent(),
                            event.entry().sessions(),
                            one.broughtBy());
                })
                .sorted(LIVE_FIRST.thenComparing(MyRegistrations::byTime))
                .toList();
    }

    private static int rank(EventSummary.State state) {
        return switch (state) {
            case LIVE -> 0;
            case UPCOMING, DRAFT -> 1;
            case PAST -> 2;
        };
    }

    private static int byTime(Mine one, Mine other) {
        var soonest = one.event().startsAt().compareTo(other.event().startsAt());
        return one.event().state() == EventSummary.State.PAST ? -soonest : soonest;
    }
}
