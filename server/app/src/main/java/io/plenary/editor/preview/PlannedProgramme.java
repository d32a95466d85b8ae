package io.plenary.editor.preview;

import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.SessionSummary;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.reading.ProgrammeDay;
import io.plenary.programme.reading.ProgrammePage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/** A plan as lists of a programme show it, before anything of it has happened. */
final class PlannedProgramme {
    private static final int MOST_DAYS = 400;

    private PlannedProgramme() {}

    static ProgrammePage of(EventSummary event, int release, Plan plan) {
        var zone = ZoneId.of(event.zone());
        var sessions = plan.sessions().stream()
                .sorted(Comparator.comparing(PlannedSession::startsAt)
                        .thenComparing(one -> one.id().value()))
                .map(one -> session(one, ProgrammeDay.of(one.startsAt(), zone, plan.dayChange(), one.day())))
                .toList();
        return new ProgrammePage(
                event,
                release,
                plan.dayChange().toString().substring(0, 5),
                sessions.stream()
                        .map(ProgrammePage.Session::day)
                        .distinct()
                        .sorted()
                        .limit(MOST_DAYS)
                        .toList(),
                plan.tracks().stream()
                        .map(one -> new ProgrammePage.Track(one.id(), one.name(), one.colour()))
                        .toList(),
                plan.rooms().stream()
                        .map(one -> new ProgrammePage.Room(one.id(), one.name()))
                        .toList(),
                plan.speakers().stream()
                        // Whoever holds a preview's link may not see a photograph that waits for its release.
                        .map(one -> new SessionSummary.Speaker(
                                one.id(), one.name(), one.affiliation(), one.country(), Optional.empty()))
                        .toList(),
                sessions);
    }

    private static ProgrammePage.Session session(PlannedSession one, LocalDate day) {
        return new ProgrammePage.Session(
                one.id(),
                one.text().title(),
                said(one.text().subtitle()),
                one.kind(),
                one.kindName(),
                one.startsAt(),
                one.endsAt(),
                day,
                SessionSummary.State.SCHEDULED,
                one.stage(),
                one.track(),
                one.room(),
                one.language(),
                one.speakers(),
                mark(one.cancelled()),
                Optional.<Instant>empty(),
                one.recorded(),
                mark(one.doNotRecord()),
                Optional.empty());
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private static Optional<Boolean> mark(boolean is) {
        return is ? Optional.of(true) : Optional.empty();
    }
}
