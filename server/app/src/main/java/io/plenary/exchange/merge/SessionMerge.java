package io.plenary.exchange.merge;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.exchange.read.Carried;
import io.plenary.exchange.read.CleanText;
import io.plenary.exchange.read.KindWords;
import io.plenary.exchange.read.ReadProgramme;
import io.plenary.exchange.read.ReadSession;
import io.plenary.exchange.read.WebAddress;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.SessionText;
import io.plenary.programme.reading.ProgrammeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One session of a file laid over the one that the draft has. What the file never speaks about stays. */
final class SessionMerge {
    private static final int MOST_SPEAKERS = 100;

    private final Set<Carried> says;
    private final ReadProgramme file;
    private final Frame frame;
    private final LocalTime dayChange;
    private final Names names;

    /** What the words of the file stand for. */
    record Names(Tracks tracks, Rooms rooms, Speakers speakers) {}

    SessionMerge(ReadProgramme file, Frame frame, LocalTime dayChange, Names names) {
        this.file = file;
        this.frame = frame;
        this.dayChange = dayChange;
        this.names = names;
        says = file.carried();
    }

    Instant starts(ReadSession read) {
        return read.starts().in(file.zone().orElse(frame.times()));
    }

    /** One that only the file has. */
    PlannedSession made(ReadSession read) {
        var kind = KindWords.of(read.type());
        var starts = starts(read);
        var blank = new PlannedSession(
                SessionId.next(),
                Optional.of(read.key()),
                SessionText.of(read.text().title()),
                Map.of(),
                kind,
                KindWords.name(read.type()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                starts,
                starts.plus(read.length()),
                Optional.empty(),
                frame.stage(kind),
                false,
                read.doNotRecord(),
                read.cancelled(),
                List.of(),
                List.of());
        return updated(blank, read);
    }

    PlannedSession updated(PlannedSession old, ReadSession read) {
        var starts = starts(read);
        var isSameKind = !says.contains(Carried.KIND) || sameWord(old, read);
        return new PlannedSession(
                old.id(),
                key(old, read),
                text(old.text(), read.text()),
                old.texts(),
                isSameKind ? old.kind() : KindWords.of(read.type()),
                isSameKind ? old.kindName() : KindWords.name(read.type()),
                says.contains(Carried.TRACK) ? read.track().map(names.tracks()::id) : old.track(),
                says.contains(Carried.ROOM) ? read.room().map(names.rooms()::id) : old.room(),
                says.contains(Carried.LANGUAGE) ? read.language() : old.language(),
                starts,
                starts.plus(read.length()),
                day(old, read, starts),
                old.stage(),
                old.recorded(),
                says.contains(Carried.RECORDING) ? read.doNotRecord() : old.doNotRecord(),
                read.cancelled() || !says.contains(Carried.STATE) && old.cancelled(),
                says.contains(Carried.SPEAKERS) ? speakers(read) : old.speakers(),
                says.contains(Carried.LINKS) ? WebAddress.kept(old.links(), read.links()) : old.links());
    }

    /** A word without meaning, or the one that is known, leaves the kind as the organiser has it. */
    private static boolean sameWord(PlannedSession old, ReadSession read) {
        if (read.type().isEmpty()) return true;
        var word = old.kindName().orElse(old.kind().word());
        return word.equalsIgnoreCase(
                KindWords.name(read.type()).orElse(KindWords.of(read.type()).word()));
    }

    /** The key of the file, unless ours is as good: the id, or one of another system. */
    private static Optional<String> key(PlannedSession old, ReadSession read) {
        var isOurs = old.id().toString().equals(read.key());
        return isOurs || !Sessions.isUnsure(old.key()) ? old.key() : Optional.of(read.key());
    }

    private SessionText text(SessionText old, SessionText read) {
        return new SessionText(
                read.title(),
                says.contains(Carried.SUBTITLE) ? read.subtitle() : old.subtitle(),
                says.contains(Carried.ABSTRACT)
                        ? CleanText.kept(old.abstractText(), read.abstractText())
                        : old.abstractText(),
                says.contains(Carried.DESCRIPTION)
                        ? CleanText.kept(old.description(), read.description())
                        : old.description());
    }

    private List<SpeakerId> speakers(ReadSession read) {
        return read.speakers().stream()
                .map(names.speakers()::id)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_SPEAKERS)
                .toList();
    }

    /** Kept only where the start alone would tell another day. */
    private Optional<LocalDate> day(PlannedSession old, ReadSession read, Instant starts) {
        if (read.day().isEmpty()) return old.day().filter(day -> old.startsAt().equals(starts));
        var told = ProgrammeDay.of(starts, frame.zone(), dayChange, Optional.empty());
        return read.day().filter(day -> !day.equals(told));
    }
}
