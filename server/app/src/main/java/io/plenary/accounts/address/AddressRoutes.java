package io.plenary.accounts.address;

import io.plenary.accounts.EmailAddress;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A person's wish for another address, and what the two mailboxes say to it. */
public final class AddressRoutes {
    private static final Map<String, String> LOOK_INTO_MAIL = Map.of("look", "mail");

    private final AddressService addresses;

    public AddressRoutes(AddressService addresses) {
        this.addresses = addresses;
    }

    public void mount(Operations operations) {
        operations
                .on("getAddressChange", this::getAddressChange)
                .on("requestAddressChange", this::requestAddressChange)
                .on("stopAddressChange", this::stopAddressChange)
                .on("openAddressChange", this::openAddressChange)
                .on("proveAddressChange", this::proveAddressChange)
                .on("refuseAddressChange", this::refuseAddressChange);
    }

    private record OpenShape(String email, boolean oldProved, boolean newProved, Instant expiresAt) {
        static OpenShape of(AddressChange one) {
            return new OpenShape(one.to().value(), one.old(), one.fresh(), one.expiresAt());
        }
    }

    private record StandingShape(Optional<OpenShape> open) {}

    private Reply getAddressChange(Request request) {
        return Reply.ok(new StandingShape(addresses.find(request.caller()).map(OpenShape::of)));
    }

    private record Wish(String email, Optional<String> locale) {}

    private Reply requestAddressChange(Request request) {
        var wish = request.body(Wish.class);
        var locale = wish.locale().orElse(request.sender().locale());
        addresses.request(request.caller(), EmailAddress.of(wish.email()), locale);
        return Reply.json(202, LOOK_INTO_MAIL);
    }

    private Reply stopAddressChange(Request request) {
        addresses.stop(request.caller());
        return Reply.done();
    }

    private record Token(String token) {}

    private record OpeningShape(String side, String from, String to, boolean oldProved, boolean newProved) {}

    private Reply openAddressChange(Request request) {
        var shown = addresses.open(
                request.body(Token.class).token(), request.sender().address());
        var change = shown.change();
        return Reply.ok(new OpeningShape(
                shown.side().name().toLowerCase(Locale.ROOT),
                change.from().value(),
                change.to().value(),
                change.old(),
                change.fresh()));
    }

    private Reply proveAddressChange(Request request) {
        var moved = addresses.prove(
                request.body(Token.class).token(), request.sender().address());
        return Reply.ok(Map.of("moved", moved));
    }

    private Reply refuseAddressChange(Request request) {
        addresses.stop(request.body(Token.class).token(), request.sender().address());
        return Reply.done();
    }
}
