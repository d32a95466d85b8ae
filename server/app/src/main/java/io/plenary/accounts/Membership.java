package io.plenary.accounts;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.platform.Role;
import java.util.Set;

/** The roles of a person in one organisation; at least one. */
public record Membership(OrganisationId organisation, String slug, String name, Set<Role> roles) {}
