package io.plenary.archive;

import io.plenary.catalogue.EventService;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.RecordingId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import io.plenary.programme.SessionFacts;
import io.plenary.programme.SessionService;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Recordings and signed addresses over HTTP. */
public final class ArchiveRoutes {
    private final ArchiveService archive;
    private final SessionService sessions;
    private final EventService events;
    private final InstantSource clock;

    public ArchiveRoutes(ArchiveService archive, SessionService sessions, EventService events, InstantSource clock) {
        this.archive = archive;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    record Access(String state) {}

    record Rights(boolean review) {}

    record Position(double second) {}

    /** As on the wire. */
    record RecordingPage(
            RecordingId id,
            SessionSummary session,
            EventSummary event,
            String zone,
            String state,
            int seconds,
            Instant recordedAt,
            Optional<String> poster,
            Access access,
            double position,
            List<String> unagreed,
            Rights rights) {}

    private record HeldRecordings(List<ArchiveService.Held> recordings) {}

    public void mount(Operations operations) {
        operations.on("getRecording", request -> Reply.ok(page(request.caller(), recording(request))));
        operations.on(
                "grantRecordingMedia",
                request -> Reply.json(201, archive.address(request.caller(), recording(request))));
        operations.on("grantStageMedia", request -> {
            var session = SessionId.of(request.part("sessionId"));
            return Reply.json(201, archive.address(request.caller(), session));
        });
        operations.on("savePosition", request -> {
            var second = request.body(Position.class).second();
            archive.savePosition(request.caller(), recording(request), second);
            return Reply.done();
        });
        operations.on("publishRecording", request -> {
            var despite = request.find("despite").filter("true"::equals).isPresent();
            archive.publish(request.caller(), recording(request), despite);
            return Reply.done();
        });
        operations.on("listHeldRecordings", request -> {
            var event = events.getOrganised(request.caller(), request.part("slug"));
            return Reply.ok(new HeldRecordings(archive.held(event.id())));
        });
        operations.on("withdrawRecording", request -> {
            archive.withdraw(request.caller(), recording(request));
            return Reply.done();
        });
    }

    public void mount(Pages pages) {
        pages.on("/r/:part", this::page);
    }

    private Page page(Pages.Visit visit) {
        var page = page(visit.caller(), idOf(visit.part()));
        return Page.of(
                        page.session().title(),
                        page.event().title() + " · " + page.event().summary())
                .withBoot("recording", page)
                .forSearchOnlyIf(events.isForSearch(page.event().id()));
    }

    private static RecordingId idOf(String text) {
        try {
            return RecordingId.of(text);
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal(ErrorCode.NOT_FOUND, notAnId);
        }
    }

    private RecordingPage page(Caller caller, RecordingId id) {
        var recording = archive.get(caller, id);
        var facts = archive.session(recording);
        return new RecordingPage(
                id,
                sessions.summary(recording.session()),
                events.get(facts.eventId()).summaryAt(clock.instant()),
                facts.zone(),
                recording.state().word(),
                recording.seconds(),
                recording.madeAt(),
                archive.poster(caller, recording),
                new Access(access(caller, facts)),
                archive.position(caller, id),
                archive.unagreed(caller, recording),
                new Rights(archive.mayReview(caller, facts)));
    }

    private String access(Caller caller, SessionFacts facts) {
        if (caller.signedIn().isEmpty()) return "sign-in-first";
        if (archive.mayWatch(caller, facts)) return "enter";
        return archive.isToAgree(caller, facts) ? "agree-first" : "register-first";
    }

    private static RecordingId recording(Request request) {
        return RecordingId.of(request.part("recordingId"));
    }
}
