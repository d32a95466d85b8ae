package io.plenary.correspondence;

import io.plenary.accounts.EmailAddress;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.mail.EventOutbox;
import io.plenary.mail.SentMail;
import io.plenary.mail.Template;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an event writes, over HTTP. */
public final class CorrespondenceRoutes {
    private static final int PAGE = 50;

    private final Correspondence desk;

    public CorrespondenceRoutes(Correspondence desk) {
        this.desk = desk;
    }

    record Words(String subject, String text) {}

    record WordsTrial(
            String subject, String text, Optional<RegistrationId> registration, Optional<ApplicationId> application) {
        WordingService.Trial trial() {
            var registered = registration.<WordingService.Whose>map(WordingService.Whose.Registered::new);
            return new WordingService.Trial(
                    subject, text, registered.or(() -> application.map(WordingService.Whose.Applied::new)));
        }
    }

    record CircularTrial(
            String language,
            String subject,
            String text,
            Optional<RegistrationId> registration,
            Optional<ApplicationId> application) {
        CircularService.Trial trial() {
            return new CircularService.Trial(new Circular.Text(language, subject, text), registration, application);
        }
    }

    record CircularWish(List<String> audience, String moment, int minutes, List<Circular.Text> texts) {
        Circular.Plan plan() {
            return new Circular.Plan(audience, Circular.Moment.of(moment), minutes, texts);
        }
    }

    record Lift(String email, String reason) {}

    public void mount(Pages pages) {
        pages.on("/unsubscribe/:token", visit -> Page.of("Plenary", "").notForSearch());
        pages.on("/o/:slug/mail", visit -> {
            var name = desk.nameOf(visit.caller(), visit.part("slug"));
            return Page.of(name + " · Plenary", "").notForSearch();
        });
        pages.on("/e/:slug/mail", visit -> {
            var title = desk.titleOf(visit.caller(), visit.part("slug"));
            return Page.of(title + " · Plenary", "").notForSearch();
        });
    }

    public void mount(Operations operations) {
        wordings(operations);
        circulars(operations);
        stops(operations);
        operations.on("listMails", this::mails);
        operations.on("getMail", request -> Reply.ok(desk.mails.get(request.caller(), slug(request), mail(request))));
        operations.on("editMail", request -> {
            var words = request.body(Words.class);
            return Reply.ok(desk.mails.edit(
                    request.caller(), slug(request), mail(request), new Template(words.subject(), words.text())));
        });
        operations.on("holdMail", request -> Reply.ok(desk.mails.hold(request.caller(), slug(request), mail(request))));
        operations.on(
                "releaseMail", request -> Reply.ok(desk.mails.release(request.caller(), slug(request), mail(request))));
        operations.on("dropMail", request -> Reply.ok(desk.mails.drop(request.caller(), slug(request), mail(request))));
        operations.on(
                "resendMail", request -> Reply.ok(desk.mails.resend(request.caller(), slug(request), mail(request))));
    }

    private void wordings(Operations operations) {
        var wordings = desk.wordings;
        operations.on("listLetters", request -> Reply.ok(wordings.list(request.caller(), slug(request))));
        operations.on(
                "getLetter",
                request -> Reply.ok(wordings.get(
                        request.caller(), slug(request), request.part("letter"), request.part("language"))));
        operations.on("saveLetter", request -> {
            var words = request.body(Words.class);
            var place =
                    wordings.place(request.caller(), slug(request), request.part("letter"), request.part("language"));
            return Reply.ok(wordings.save(
                    request.caller(), place, new Template(words.subject(), words.text()), version(request)));
        });
        operations.on("resetLetter", request -> {
            wordings.reset(request.caller(), slug(request), request.part("letter"), request.part("language"));
            return Reply.done();
        });
        operations.on(
                "previewLetter", request -> Reply.ok(wordings.preview(request.caller(), slug(request), wish(request))));
        operations.on("testLetter", request -> {
            wordings.test(request.caller(), slug(request), wish(request));
            return Reply.done();
        });
    }

    private static WordingService.Wish wish(Request request) {
        var trial = request.body(WordsTrial.class);
        return new WordingService.Wish(request.part("letter"), request.part("language"), trial.trial());
    }

    private void circulars(Operations operations) {
        var circulars = desk.circulars;
        operations.on("listCirculars", request -> Reply.ok(circulars.list(request.caller(), slug(request))));
        operations.on(
                "makeCircular",
                request -> Reply.json(
                        201,
                        circulars.make(
                                request.caller(),
                                slug(request),
                                request.body(CircularWish.class).plan())));
        operations.on(
                "saveCircular",
                request -> Reply.ok(circulars.save(
                        request.caller(),
                        place(request),
                        request.body(CircularWish.class).plan(),
                        version(request))));
        operations.on("dropCircular", request -> {
            circulars.drop(request.caller(), place(request));
            return Reply.done();
        });
        operations.on(
                "releaseCircular",
                request -> Reply.ok(circulars.release(request.caller(), place(request), version(request))));
        operations.on("holdCircular", request -> Reply.ok(circulars.hold(request.caller(), place(request))));
        operations.on(
                "previewCircular",
                request -> Reply.ok(circulars.preview(
                        request.caller(),
                        slug(request),
                        request.body(CircularTrial.class).trial())));
        operations.on("testCircular", request -> {
            circulars.test(
                    request.caller(),
                    slug(request),
                    request.body(CircularTrial.class).trial());
            return Reply.done();
        });
    }

    private void stops(Operations operations) {
        operations.on("getUnsubscribe", request -> Reply.ok(desk.stops.show(request.part("token"))));
        operations.on("unsubscribe", request -> {
            desk.stops.stop(request.part("token"));
            return Reply.done();
        });
        operations.on(
                "listMailStops",
                request -> Reply.ok(desk.stops.list(
                        request.caller(), slug(request), request.find("q").orElse(""))));
        operations.on("liftMailStop", request -> {
            var lift = request.body(Lift.class);
            desk.stops.lift(request.caller(), slug(request), EmailAddress.of(lift.email()), lift.reason());
            return Reply.done();
        });
        operations.on("listMyMailStops", request -> Reply.ok(desk.stops.listMine(request.caller())));
        operations.on("liftMyMailStop", request -> {
            desk.stops.liftMine(request.caller(), slug(request));
            return Reply.done();
        });
    }

    private Reply mails(Request request) {
        var filter = new EventOutbox.Filter(
                request.find("state").map(SentMail.State::of),
                request.find("q").orElse(""),
                request.find("after").map(UUID::fromString),
                request.number("limit", PAGE));
        return Reply.ok(desk.mails.list(request.caller(), slug(request), filter));
    }

    private static String slug(Request request) {
        return request.part("slug");
    }

    private static UUID mail(Request request) {
        return UUID.fromString(request.part("mailId"));
    }

    private static CircularService.Place place(Request request) {
        return new CircularService.Place(slug(request), UUID.fromString(request.part("circularId")));
    }

    private static long version(Request request) {
        return request.find("version").map(Long::valueOf).orElse(0L);
    }
}
