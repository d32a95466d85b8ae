package io.plenary.applications;

import io.plenary.contract.ids.ApplicationId;
import io.plenary.files.FileService.Upload;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Instant;
import java.util.UUID;

/** Letters of endorsers over HTTP: for the applicant, and for whoever has the link. */
public final class EndorsementRoutes {
    private final EndorsementService endorsements;

    public EndorsementRoutes(EndorsementService endorsements) {
        this.endorsements = endorsements;
    }

    /** As the applicant sees it. */
    record Mine(String name, String email, Endorsement.State state, Instant askedAt) {
        static Mine of(Endorsement one) {
            return new Mine(one.name(), one.email(), one.state(), one.askedAt());
        }
    }

    record Link(String token) {}

    record Letter(String token, UUID file) {}

    /** As the endorser sees it: who asks, for what, until when. */
    record Opening(
            UUID id,
            String endorser,
            String applicant,
            String event,
            String organisation,
            Instant until,
            String zone) {}

    public void mount(Pages pages) {
        pages.on("/endorsement", visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations.on("askEndorser", request -> {
            var wish = request.body(Endorsement.Wish.class);
            return Reply.ok(Mine.of(endorsements.ask(request.caller(), idOf(request), wish)));
        });
        operations.on(
                "remindEndorser", request -> Reply.ok(Mine.of(endorsements.remind(request.caller(), idOf(request)))));
        operations.on("openEndorsement", request -> {
            var token = request.body(Link.class).token();
            return Reply.ok(opening(endorsements.open(token, request.sender().address())));
        });
        operations.on("sendEndorsementFile", request -> {
            var upload = new Upload(request.stored(), request.find("name").orElseThrow());
            var id = UUID.fromString(request.part("endorsementId"));
            var file = endorsements.take(id, request.sender().address(), upload);
            return Reply.json(201, file.facts());
        });
        operations.on("giveEndorsement", request -> {
            var letter = request.body(Letter.class);
            endorsements.give(letter.token(), letter.file(), request.sender().address());
            return Reply.done();
        });
        operations.on("declineEndorsement", request -> {
            endorsements.decline(
                    request.body(Link.class).token(), request.sender().address());
            return Reply.done();
        });
    }

    private static Opening opening(EndorsementService.Asked asked) {
        var event = asked.event();
        return new Opening(
                asked.endorsement().id(),
                asked.endorsement().name(),
                asked.application().name(),
                event.title(),
                event.organisation().name(),
                event.closes(),
                event.zone());
    }

    private static ApplicationId idOf(Request request) {
        return ApplicationId.of(request.part("applicationId"));
    }
}
