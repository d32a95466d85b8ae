package io.plenary.organisations.members;

import io.plenary.accounts.Me;
import io.plenary.accounts.MeService;
import io.plenary.accounts.SignInCookies;
import io.plenary.organisations.OrganisationPage.Named;
import io.plenary.organisations.members.JoiningService.Joined;
import io.plenary.organisations.members.JoiningService.Offered;
import io.plenary.organisations.members.JoiningService.Sender;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Taking invitations up, over HTTP. */
public final class JoiningRoutes {
    private final JoiningService joining;
    private final MeService me;

    public JoiningRoutes(JoiningService joining, MeService me) {
        this.joining = joining;
        this.me = me;
    }

    public void mount(Operations operations) {
        operations
                .on("openInvitation", this::openInvitation)
                .on("acceptInvitation", this::acceptInvitation)
                .on("listMyInvitations", this::listMyInvitations)
                .on("acceptMyInvitation", this::acceptMyInvitation)
                .on("declineMyInvitation", this::declineMyInvitation);
    }

    private record OfferedShape(
            String id,
            Named organisation,
            String email,
            List<String> roles,
            boolean handsOver,
            String by,
            Instant expiresAt) {
        static OfferedShape of(Offered offered) {
            var one = offered.invitation();
            return new OfferedShape(
                    one.id().toString(),
                    Named.of(offered.organisation()),
                    one.email().value(),
                    one.roles().words(),
                    one.handsOver(),
                    one.byName(),
                    one.expiresAt());
        }
    }

    private record Secret(String token) {}

    private Reply openInvitation(Request request) {
        var token = request.body(Secret.class).token();
        return Reply.ok(OfferedShape.of(joining.look(token, request.sender().address())));
    }

    private record JoinedShape(Named organisation, Optional<Me> me) {}

    private Reply acceptInvitation(Request request) {
        var sender = request.sender();
        var from = new Sender(request.caller(), sender.address(), sender.agent(), sender.locale());
        var joined = joining.accept(request.body(Secret.class).token(), from);
        var reply = Reply.ok(shape(joined));
        return joined.begun().map(begun -> SignInCookies.set(reply, begun)).orElse(reply);
    }

    private JoinedShape shape(Joined joined) {
        return new JoinedShape(Named.of(joined.organisation()), joined.begun().map(me::of));
    }

    private record Mine(List<OfferedShape> invitations) {}

    private Reply listMyInvitations(Request request) {
        return Reply.ok(new Mine(joining.listMine(request.caller()).stream()
                .map(OfferedShape::of)
                .toList()));
    }

    private Reply acceptMyInvitation(Request request) {
        var organisation = joining.acceptMine(request.caller(), MemberRoutes.invitation(request));
        return Reply.ok(new JoinedShape(Named.of(organisation), Optional.empty()));
    }

    private Reply declineMyInvitation(Request request) {
        joining.declineMine(request.caller(), MemberRoutes.invitation(request));
        return Reply.done();
    }
}
