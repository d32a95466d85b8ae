package io.plenary.programme.release;

import io.plenary.catalogue.SessionSummary;
import io.plenary.mail.Letters;
import io.plenary.programme.agenda.CalendarSession;
import io.plenary.programme.draft.Change;
import io.plenary.programme.draft.Change.Side;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A changed session as one line: what it is called, when and where it is now, and what is new about that. */
record NoticeLines(Letters letters, String language, NoticeTimes times) {

    String line(CalendarSession session, List<Change> changes) {
        var when = times.span(session.starts(), session.ends());
        var place = session.room().map(room -> when + ", " + room).orElse(when);
        var news = changes.stream()
                .map(one -> news(one, changes))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("; "));
        return part("line", session.title(), place, news);
    }

    private String part(String name, String... values) {
        return letters.part(language, "change." + name, values);
    }

    private Optional<String> news(Change one, List<Change> all) {
        return switch (one.what()) {
            case ADDED, REMOVED, CANCELLED, REVIVED ->
                Optional.of(part(one.what().word()));
            case TITLE -> Optional.of(part("title", text(one.before())));
            case MOVED -> one.before().flatMap(Side::startsAt).map(times::start).map(before -> part("moved", before));
            case LENGTH -> Optional.of(part("length", minutes(one.after()), minutes(one.before())));
            case ROOM -> Optional.of(room(text(one.before())));
            case SPEAKERS -> Optional.of(speakers(one.after()));
            case LANGUAGE -> Optional.of(spoken(text(one.after())));
            case STAGE -> Optional.of(stage(SessionSummary.Stage.of(text(one.after()))));
            // A move to another day has said so.
            case DAY -> all.stream().anyMatch(other -> other.what() == Change.What.MOVED) ? Optional.empty() : day(one);
            case TRACK, KIND, TEXT, RECORDING, ORDER, DAY_CHANGE -> Optional.empty();
        };
    }

    private static String text(Optional<Side> side) {
        return side.flatMap(Side::text).orElse("");
    }

    private static String minutes(Optional<Side> side) {
        var span =
                side.flatMap(one -> one.startsAt().flatMap(from -> one.endsAt().map(to -> Duration.between(from, to))));
        return Long.toString(span.orElse(Duration.ZERO).toMinutes());
    }

    private String room(String before) {
        return before.isEmpty() ? part("room-given") : part("room", before);
    }

    private String speakers(Optional<Side> side) {
        var names = side.map(Side::names).orElse(List.of());
        return names.isEmpty() ? part("speakers-none") : part("speakers", String.join(", ", names));
    }

    private String spoken(String code) {
        if (code.isEmpty()) return part("language-none");
        return part("language", Locale.forLanguageTag(code).getDisplayLanguage(times.locale()));
    }

    private String stage(SessionSummary.Stage stage) {
        return part("stage-" + stage.word());
    }

    private Optional<String> day(Change one) {
        var after = text(one.after());
        return after.isEmpty() ? Optional.empty() : Optional.of(part("day", times.day(LocalDate.parse(after))));
    }
}
