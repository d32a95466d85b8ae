package io.plenary.registration;

import io.plenary.catalogue.EventPage;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.Places;
import io.plenary.catalogue.Registration;
import io.plenary.catalogue.Seats;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.contract.ids.SessionId;
import io.plenary.forms.Form;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Question;
import io.plenary.forms.Questionnaires;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import io.plenary.registration.sessions.SessionSeat;
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
            Optional<Integer> offerHours,
            Optional<EventSummary.Attendance> attendance,
            Optional<EventPage.Venue> venue,
            Optional<Integer> onlineSeats,
            Optional<Integer> inPersonSeats) {

        AdmissionRule of(long version) {
            var where = attendance.map(way -> Whereabouts.wished(way, venue, onlineSeats, inPersonSeats));
            return new AdmissionRule(version, rule, seats, opensAt, closesAt, offerHours, 0, where);
        }
    }

    record ShownRule(
            long version,
            Seats.Rule rule,
            Optional<Integer> seats,
            Optional<Instant> opensAt,
            Optional<Instant> closesAt,
            Optional<Integer> offerHours,
            int taken,
            EventSummary.Attendance attendance,
            Optional<EventPage.Venue> venue,
            Places.Share online,
            Places.Share inPerson) {

        static Reply reply(AdmissionRule one) {
            var where = one.where().orElseThrow();
            return Reply.ok(new ShownRule(
                    one.version(),
                    one.rule(),
                    one.seats(),
                    one.opensAt(),
                    one.closesAt(),
                    one.offerHours(),
                    one.taken(),
                    where.attendance(),
                    where.venue(),
                    where.places().of(Registration.Mode.ONLINE),
                    where.places().of(Registration.Mode.IN_PERSON)));
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

    record ShownCode(String code) {}

    record Asked(Optional<UUID> version, List<Question> questions, Optional<Integer> readers) {}

    record Opened(EventPage page, Asked asked, List<SessionSeat> sessions) {
        static Opened of(InvitationService.Opening one) {
            var asked = one.asked();
            var questions = asked.map(form -> form.form().questions()).orElse(List.of());
            var readers = asked.map(FormVersion::form).flatMap(Form::confidants);
            return new Opened(one.page(), new Asked(asked.map(FormVersion::id), questions, readers), one.sessions());
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
                "getAdmission",
                request -> ShownRule.reply(office.admission.get(request.caller(), request.part("slug"))));
        operations.on("saveAdmission", request -> {
            var version = request.find("version").map(Long::valueOf).orElse(0L);
            var rule = request.body(Rule.class).of(version);
            return ShownRule.reply(office.admission.save(request.caller(), request.part("slug"), rule));
        });
        operations.on(
                "listInvitations",
                request -> Invitations.reply(200, office.invitations.list(request.caller(), request.part("slug"))));
        operations.on("openSeatInvitation", request -> {
            var code = request.body(ShownCode.class).code();
            var from = request.sender();
            return Reply.ok(
                    Opened.of(office.invitations.open(request.part("slug"), code, from.address(), from.locale())));
        });
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
            var locale = request.sender().locale();
            var table = office.answers.table(request.caller(), request.part("slug"), guarded, locale);
            return Reply.table("registrations.csv", table);
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
        if (request.find("sort").isPresent()) {
            var page = new RegisteredPeople.Page(request.number("from", 0), request.number("limit", PAGE));
            return Reply.ok(people.narrow(request.caller(), request.part("slug"), narrowing(request), page));
        }
        var part = new RegisteredPeople.Part(
                request.find("state").map(Registration.State::of),
                request.find("after").map(RegistrationId::of),
                request.number("limit", PAGE));
        return Reply.ok(people.list(request.caller(), request.part("slug"), part));
    }

    private static Narrowing narrowing(Request request) {
        return new Narrowing(
                request.find("words"),
                request.find("state"),
                request.find("mode"),
                request.find("session").map(SessionId::of),
                request.find("question"),
                request.find("answer"),
                Narrowing.Sort.of(request.find("sort").orElse("time")),
                request.find("back").filter("true"::equals).isPresent());
    }
}
