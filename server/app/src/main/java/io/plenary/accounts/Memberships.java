package io.plenary.accounts;

import io.plenary.contract.ids.PersonId;
import java.util.List;

/** Told by the feature that owns organisations; awaits. */
@FunctionalInterface
public interface Memberships {
    /** At most 100, by name. */
    List<Membership> membershipsOf(PersonId person);
}
