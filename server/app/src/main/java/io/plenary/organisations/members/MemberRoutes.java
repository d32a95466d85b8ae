package io.plenary.organisations.members;

import io.plenary.accounts.EmailAddress;
import io.plenary.contract.ids.InvitationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.organisations.OrganisationPage.Named;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.time.Instant;
import java.util.List;

/** The people of an organisation, and inviting more of them, over HTTP. */
public final class MemberRoutes {
    private final MemberService members;
    private final InvitationService invitations;

    public MemberRoutes(MemberService members, InvitationService invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    /** The names of people are asked for by the page, never written into it. */
    public void mount(Pages pages) {
        pages.on("/o/:slug/people", visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations
                .on("listMembers", request -> staff(request))
                .on("changeMember", this::changeMember)
                .on("removeMember", this::removeMember)
                .on("resetMemberFactor", this::resetMemberFactor)
                .on("vouchForAddress", this::vouchForAddress)
                .on("inviteMember", this::inviteMember)
                .on("withdrawInvitation", this::withdrawInvitation)
                .on("resendInvitation", this::resendInvitation);
    }

    private record MemberShape(
            String id, String name, String email, List<String> roles, Instant since, boolean current) {
        static MemberShape of(Member member, boolean current) {
            var roles = member.roles().words();
            return new MemberShape(
                    member.person().toString(), member.name(), member.email(), roles, member.since(), current);
        }
    }

    record InvitationShape(
            String id,
            String email,
            List<String> roles,
            boolean handsOver,
            String by,
            Instant sentAt,
            Instant expiresAt,
            boolean expired) {
        static InvitationShape of(Invitation one) {
            return new InvitationShape(
                    one.id().toString(),
                    one.email().value(),
                    one.roles().words(),
                    one.handsOver(),
                    one.byName(),
                    one.sentAt(),
                    one.expiresAt(),
                    one.expired());
        }
    }

    private record StaffShape(
            Named organisation, List<MemberShape> members, List<InvitationShape> invitations, boolean mayChange) {}

    private Reply staff(Request request) {
        var staff = members.list(request.caller(), request.part("slug"));
        var me = request.caller().person();
        return Reply.ok(new StaffShape(
                Named.of(staff.organisation()),
                staff.members().stream()
                        .map(one -> MemberShape.of(one, one.person().equals(me)))
                        .toList(),
                staff.invited().stream().map(InvitationShape::of).toList(),
                staff.mayChange()));
    }

    private record Roles(List<String> roles) {}

    private Reply changeMember(Request request) {
        var roles = MemberRoles.of(request.body(Roles.class).roles());
        members.change(request.caller(), request.part("slug"), person(request), roles);
        return Reply.done();
    }

    private Reply removeMember(Request request) {
        members.remove(request.caller(), request.part("slug"), person(request));
        return Reply.done();
    }

    private Reply resetMemberFactor(Request request) {
        members.resetFactor(request.caller(), request.part("slug"), person(request));
        return Reply.done();
    }

    private Reply vouchForAddress(Request request) {
        members.vouchForAddress(request.caller(), request.part("slug"), person(request));
        return Reply.done();
    }

    private record Wish(String email, List<String> roles, boolean handsOver) {}

    private Reply inviteMember(Request request) {
        var body = request.body(Wish.class);
        var wish = new InvitationService.Wish(
                EmailAddress.of(body.email()),
                MemberRoles.of(body.roles()),
                body.handsOver(),
                request.sender().locale());
        var made = invitations.invite(request.caller(), request.part("slug"), wish);
        return Reply.json(201, InvitationShape.of(made));
    }

    private Reply withdrawInvitation(Request request) {
        invitations.withdraw(request.caller(), request.part("slug"), invitation(request));
        return Reply.done();
    }

    private Reply resendInvitation(Request request) {
        var locale = request.sender().locale();
        return Reply.ok(InvitationShape.of(
                invitations.sendAgain(request.caller(), request.part("slug"), invitation(request), locale)));
    }

    private static PersonId person(Request request) {
        return PersonId.of(request.part("personId"));
    }

    static InvitationId invitation(Request request) {
        return InvitationId.of(request.part("invitationId"));
    }
}
