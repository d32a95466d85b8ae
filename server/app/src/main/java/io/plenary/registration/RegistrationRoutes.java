package io.plenary.registration;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.PersonName;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.SignInCookies;
import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.contract.ids.SessionId;
import io.plenary.forms.Questionnaires;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Words;
import io.plenary.platform.Zones;
import io.plenary.platform.http.Cookies;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Registrations and personal links over HTTP. */
public final class RegistrationRoutes {
    private static final Duration BROWSER_LIFE = Duration.ofDays(30);

    private final RegistrationService registrations;
    private final PersonalLinkService links;
    private final MyRegistrations mine;
    private final ModeService modes;

    public RegistrationRoutes(SeatOffice office, PersonalLinkService links, MyRegistrations mine) {
        this.registrations = office.registrations;
        this.modes = office.modes;
        this.links = links;
        this.mine = mine;
    }

    record RegistrationRequest(
            Optional<String> email,
            Optional<String> name,
            Optional<String> locale,
            Optional<String> zone,
            String notice,
            Optional<String> code,
            Optional<Questionnaires.Reply> form,
            Optional<Boolean> queue,
            Optional<Registration.Mode> mode,
            Optional<List<SessionId>> sessions) {

        Wish wish() {
            return new Wish(notice, code, form, queue.orElse(false), mode, sessions.orElse(List.of()));
        }
    }

    record ModeRequest(Registration.Mode mode) {}

    record ResendRequest(String email) {}

    record LinkToken(String token) {}

    record Confirmation(String token, String code) {}

    record Accepted(String look) {}

    record Mines(List<MyRegistrations.Mine> registrations) {}

    record Opened(PersonalLinkService.State state, String slug, Optional<SessionId> sessionId, boolean toAgree) {}

    /** Where one registers, with what is asked. */
    public void mount(Pages pages) {
        pages.on("/e/:slug/register", visit -> Page.of("Plenary", "").notForSearch());
        pages.on("/home/registrations/:id", visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations.on("register", this::register);
        operations.on("resendPersonalLink", this::resend);
        operations.on(
                "listMyRegistrations", request -> Reply.ok(new Mines(mine.list(request.caller(), partOf(request)))));
        operations.on("cancelMyRegistration", request -> {
            registrations.cancel(request.caller(), RegistrationId.of(request.part("registrationId")));
            return Reply.done();
        });
        operations.on(
                "acceptSeatOffer",
                request -> Reply.ok(
                        registrations.accept(request.caller(), RegistrationId.of(request.part("registrationId")))));
        operations.on("changeMyMode", request -> {
            var id = RegistrationId.of(request.part("registrationId"));
            return Reply.ok(modes.change(
                    request.caller(), id, request.body(ModeRequest.class).mode()));
        });
        operations.on("openPersonalLink", request -> {
            var browser = browserOf(request);
            var opening = links.open(request.body(LinkToken.class).token(), sender(request, browser));
            return opened(request, browser, opening);
        });
        operations.on("confirmPersonalLink", request -> {
            var browser = browserOf(request);
            var shown = request.body(Confirmation.class);
            return opened(request, browser, links.confirm(shown.token(), shown.code(), sender(request, browser)));
        });
    }

    private static MyRegistrations.Part partOf(Request request) {
        var past = request.find("when").filter(word -> !word.equals("all")).map("past"::equals);
        var limit = request.number("limit", MyRegistrations.Part.ALL.limit());
        return new MyRegistrations.Part(past, request.number("skip", 0), limit);
    }

    private Reply register(Request request) {
        var asked = request.body(RegistrationRequest.class);
        var browser = browserOf(request);
        var sender = new RegistrationService.Sender(request.sender().address(), browser);
        if (request.caller().signedIn().isPresent()) {
            Registration held = registrations.register(request.caller(), request.part("slug"), asked.wish(), sender);
            return named(request, browser, Reply.ok(held));
        }
        registrations.register(request.part("slug"), stranger(asked, request), asked.wish(), sender);
        return named(request, browser, accepted());
    }

    /** Every wrong field at once. */
    private static RegistrationService.Stranger stranger(RegistrationRequest asked, Request request) {
        var wrong = new ArrayList<Refusal.FieldError>();
        if (asked.email().isEmpty()) wrong.add(new Refusal.FieldError("/email", "This is needed."));
        if (asked.name().isEmpty()) wrong.add(new Refusal.FieldError("/name", "This is needed."));
        var zone = asked.zone().orElse("UTC");
        if (!Zones.isKnown(zone)) wrong.add(new Refusal.FieldError("/zone", "This time zone is not known."));
        if (!wrong.isEmpty()) throw Refusal.fields(wrong);
        var locale = Words.language(asked.locale().orElse(request.sender().locale()));
        var profile = new PersonService.Profile(PersonName.of(asked.name().get()), locale, zone);
        return new RegistrationService.Stranger(EmailAddress.of(asked.email().get()), profile);
    }

    private Reply resend(Request request) {
        var browser = browserOf(request);
        var email = EmailAddress.of(request.body(ResendRequest.class).email());
        var sender = new RegistrationService.Sender(request.sender().address(), browser);
        registrations.resendPersonalLink(request.caller(), request.part("slug"), email, sender);
        return named(request, browser, accepted());
    }

    private static Reply opened(Request request, String browser, PersonalLinkService.Opening opening) {
        var reply = Reply.ok(new Opened(opening.state(), opening.slug(), opening.sessionId(), opening.toAgree()));
        var signedIn =
                opening.begun().map(begun -> SignInCookies.set(reply, begun)).orElse(reply);
        return named(request, browser, signedIn);
    }

    private static Reply accepted() {
        return Reply.json(202, new Accepted("mail"));
    }

    private static PersonalLinkService.Sender sender(Request request, String browser) {
        var from = request.sender();
        return new PersonalLinkService.Sender(request.caller(), from.address(), from.agent(), browser);
    }

    private static String browserOf(Request request) {
        var known = request.sender().browser();
        return known.isEmpty() ? Secrets.token() : known;
    }

    /** A browser without a name gets one, so that a link opened here later is known to have been asked for here. */
    private static Reply named(Request request, String browser, Reply reply) {
        if (!request.sender().browser().isEmpty()) return reply;
        return reply.with("Set-Cookie", Cookies.BROWSER.set(browser, BROWSER_LIFE));
    }
}
