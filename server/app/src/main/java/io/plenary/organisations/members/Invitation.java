package io.plenary.organisations.members;

import io.plenary.accounts.EmailAddress;
import io.plenary.contract.ids.InvitationId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Roles that are offered to whoever reads an address.
 *
 * @param handsOver the owner who offers the ownership gives up their own by it
 * @param by nobody where whoever runs the installation invites an owner
 * @param expired nobody took it in time; it can be sent again
 */
public record Invitation(
        InvitationId id,
        OrganisationId organisation,
        EmailAddress email,
        MemberRoles roles,
        boolean handsOver,
        Optional<PersonId> by,
        String byName,
        Instant sentAt,
        Instant expiresAt,
        boolean expired) {}
