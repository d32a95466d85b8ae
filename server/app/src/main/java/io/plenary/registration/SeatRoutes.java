package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.catalogue.Seats;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.forms.Questionnaires;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What organisers see and set about seats, and what people answered, over HTTP. */
public final class SeatRoutes {
    private static final int PAGE = 50;

    private final SeatOffice office;
    private final RegisteredPeople people;

    public SeatRoutes(SeatOffice office, RegisteredPeople people) {
        this.office = office;
        this.people = people;
    }

    record Rule(
            Seats.Rule rule,
            Optional<Integer> seats,
            Optional<Instant> opensAt,
            Optional<Instant> closesAt,
            Optional<Integer> offerHours) {

        AdmissionRule of(long version) {
            return new AdmissionRule(version, rule, seats, opensAt, closesAt, offerHours, 0);
        }
    }

    record Shown(
            UUID id,
            String code,
            Optional<String> email,
            String note,
            int most,
            int used,
            Optional<Instant> expiresAt,
            boolean late,
            boolean ended) {

        static Shown of(Invitation one) {
            return new Shown(
                    one.id(),
                    one.code(),
                    one.email(),
                    one.note(),
                    one.most(),
                    one.used(),
                    one.expiresAt(),
                    one.late(),
                    one.endedAt().isPresent());
        }
    }

    record Invitations(List<Shown> invitations) {
        static Reply reply(int status, List<Invitation> all) {
            return Reply.json(
                    status, new Invitations(all.stream().map(Shown::of).toList()));
        }
    }

    record Order(
            Optional<String> code,
            List<String> emails,
            String note,
            int most,
            Optional<Instant> expiresAt,
            boolean late,
            Optional<String> locale) {

        InvitationService.Order order() {
            return new InvitationService.Order(code, emails, note, most, expiresAt, late, locale);
        }
    }

    record Outcomes(List<Decision.Outcome> outcomes) {}

    /** The organiser's pages; their data are asked for by the page, never written into it. */
    public void mount(Pages pages) {
        for (var path : List.of("/e/:slug/registrations", "/e/:slug/registrations/seats"))
            pages.on(path, visit -> {
                var title = people.titleOf(visit.caller(), visit.part("slug"));
                return Page.of(title + " · Plenary", "").notForSearch();
            });
    }

    public void mount(Operations operations) {
        operations.on("listRegistrations", this::list);
        operations.on(
                "decideRegistrations",
                request -> Reply.ok(new Outcomes(office.decisions.decide(
                        request.caller(), request.part("slug"), request.body(Decision.class)))));
        operations.on(
                "getAdmission", request -> Reply.ok(office.admission.get(request.caller(), request.part("slug"))));
        operations.on("saveAdmission", request -> {
            var version = request.find("version").map(Long::valueOf).orElse(0L);
            var rule = request.body(Rule.class).of(version);
            return Reply.ok(office.admission.save(request.caller(), request.part("slug"), rule));
        });
        operations.on(
                "listInvitations",
                request -> Invitations.reply(200, office.invitations.list(request.caller(), request.part("slug"))));
        operations.on("makeInvitations", request -> {
            var order = request.body(Order.class).order();
            return Invitations.reply(201, office.invitations.make(request.caller(), request.part("slug"), order));
        });
        operations.on("endInvitation", request -> {
            var id = UUID.fromString(request.part("invitationId"));
            office.invitations.end(request.caller(), request.part("slug"), id);
            return Reply.done();
        });
        answers(operations);
    }

    private void answers(Operations operations) {
        operations.on(
                "getAnswers",
                request -> Reply.ok(office.answers.read(request.caller(), request.part("slug"), idOf(request))));
        operations.on("exportRegistrations", request -> {
            var guarded = request.find("guarded").filter("true"::equals).isPresent();
            var table = office.answers.table(request.caller(), request.part("slug"), guarded);
            return Reply.file("text/csv", "registrations.csv", table.csv());
        });
        operations.on("getMyAnswers", request -> Reply.ok(office.answers.own(request.caller(), idOf(request))));
        operations.on("changeMyAnswers", request -> {
            office.answers.change(request.caller(), idOf(request), request.body(Questionnaires.Reply.class));
            return Reply.done();
        });
    }

    private static RegistrationId idOf(Request request) {
        return RegistrationId.of(request.part("registrationId"));
    }

    private Reply list(Request request) {
        var part = new RegisteredPeople.Part(
                request.find("state").map(Registration.State::of),
                request.find("after").map(RegistrationId::of),
                request.number("limit", PAGE));
        return Reply.ok(people.list(request.caller(), request.part("slug"), part));
    }
}
