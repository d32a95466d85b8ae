package io.plenary.privacy.merge;

import io.plenary.accounts.EmailAddress;
import io.plenary.platform.Look;
import io.plenary.platform.Lookout;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A person's wish that another account joins theirs, and what the two mailboxes say to it. */
public final class MergeRoutes {
    private static final Map<String, String> LOOK_INTO_MAIL = Map.of("look", "mail");
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final MergeService merges;

    public MergeRoutes(MergeService merges) {
        this.merges = merges;
    }

    public void mount(Operations operations) {
        operations
                .on("getAccountMerge", this::getAccountMerge)
                .on("requestAccountMerge", this::requestAccountMerge)
                .on("stopAccountMerge", this::stopAccountMerge)
                .on("joinAccounts", this::joinAccounts)
                .on("openAccountMerge", this::openAccountMerge)
                .on("proveAccountMerge", this::proveAccountMerge)
                .on("refuseAccountMerge", this::refuseAccountMerge);
    }

    /** Gathers what came late, on each node. */
    public void start(Lookout lookout) {
        lookout.add(Look.every(EVERY, merges::gather));
    }

    private record OpenShape(
            String email, boolean mineProved, boolean otherProved, Instant expiresAt, Optional<MergePreview> preview) {}

    private record StandingShape(Optional<OpenShape> open) {}

    private Reply getAccountMerge(Request request) {
        var open = merges.find(request.caller());
        return Reply.ok(new StandingShape(open.map(one ->
                new OpenShape(one.email().value(), one.mine(), one.theirs(), one.expiresAt(), merges.preview(one)))));
    }

    private record Wish(String email, Optional<String> locale) {}

    private Reply requestAccountMerge(Request request) {
        var wish = request.body(Wish.class);
        var locale = wish.locale().orElse(request.sender().locale());
        merges.request(request.caller(), EmailAddress.of(wish.email()), locale);
        return Reply.json(202, LOOK_INTO_MAIL);
    }

    private Reply stopAccountMerge(Request request) {
        merges.stop(request.caller());
        return Reply.done();
    }

    private Reply joinAccounts(Request request) {
        merges.join(request.caller());
        return Reply.done();
    }

    private record Token(String token) {}

    private record OpeningShape(String side, String mine, String other, boolean mineProved, boolean otherProved) {}

    private Reply openAccountMerge(Request request) {
        var opening =
                merges.open(request.body(Token.class).token(), request.sender().address());
        var shown = opening.shown();
        return Reply.ok(new OpeningShape(
                shown.side().name().toLowerCase(Locale.ROOT),
                opening.mine().value(),
                shown.merge().email().value(),
                shown.merge().mine(),
                shown.merge().theirs()));
    }

    private Reply proveAccountMerge(Request request) {
        var both = merges.prove(
                request.caller(),
                request.body(Token.class).token(),
                request.sender().address());
        return Reply.ok(Map.of("both", both));
    }

    private Reply refuseAccountMerge(Request request) {
        merges.stop(request.body(Token.class).token(), request.sender().address());
        return Reply.done();
    }
}
