package io.plenary.speakers;

import io.plenary.contract.ids.SpeakerId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.List;
import java.util.Optional;

/** Asking speakers, over HTTP. */
public final class SpeakerRoutes {
    private final AskingService asking;
    private final AgreementService agreements;

    public SpeakerRoutes(AskingService asking, AgreementService agreements) {
        this.asking = asking;
        this.agreements = agreements;
    }

    /** What organisers note is asked for by the page, never written into it. */
    public void mount(Pages pages) {
        pages.on("/e/:slug/speakers", visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations
                .on("listEventSpeakers", this::list)
                .on("noteSpeakerAddresses", this::note)
                .on("previewSpeakerLetters", this::preview)
                .on("sendSpeakerLetters", this::send)
                .on("withdrawSpeaker", this::withdraw)
                .on("remindOfAgreements", this::remind);
    }

    private record Rows(List<SpeakerRow> speakers) {}

    private Reply list(Request request) {
        return Reply.ok(new Rows(asking.list(request.caller(), request.part("slug"))));
    }

    private record Addresses(List<AskingService.Address> addresses) {}

    private Reply note(Request request) {
        asking.note(
                request.caller(),
                request.part("slug"),
                request.body(Addresses.class).addresses());
        return Reply.done();
    }

    private record PreviewShape(
            int people, int left, Optional<String> recipient, Optional<String> subject, Optional<String> text) {}

    private Reply preview(Request request) {
        var seen = asking.preview(request.caller(), request.part("slug"), request.body(AskingService.Wish.class));
        return Reply.ok(new PreviewShape(
                seen.people(),
                seen.left(),
                seen.recipient(),
                seen.letter().map(one -> one.subject()),
                seen.letter().map(one -> one.text())));
    }

    private Reply send(Request request) {
        var wish = request.body(AskingService.Wish.class);
        return Reply.ok(asking.ask(request.caller(), request.part("slug"), wish));
    }

    private record Reminded(List<SpeakerId> speakers) {}

    private Reply remind(Request request) {
        var wanted = request.body(Reminded.class).speakers();
        return Reply.ok(agreements.remind(request.caller(), request.part("slug"), wanted));
    }

    private Reply withdraw(Request request) {
        asking.withdraw(request.caller(), request.part("slug"), speaker(request));
        return Reply.done();
    }

    static SpeakerId speaker(Request request) {
        return SpeakerId.of(request.part("speakerId"));
    }
}
