package io.plenary.organisations.members;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;

/** Hears, once it is stored, that somebody is something else in an organisation than before. */
@FunctionalInterface
public interface RolesNews {
    void changed(OrganisationId organisation, PersonId person);
}
