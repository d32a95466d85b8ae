package io.plenary.organisations.members;

import io.plenary.contract.ids.PersonId;
import java.time.Instant;

/** Somebody with a role in an organisation. @param since when the first of their roles began */
public record Member(PersonId person, String name, String email, MemberRoles roles, Instant since) {}
