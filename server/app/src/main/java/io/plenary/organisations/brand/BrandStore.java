package io.plenary.organisations.brand;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.platform.Sql;
import java.util.Optional;
import java.util.UUID;

/** Questions about the look of organisations. */
record BrandStore(Sql sql) {

    /** @return false where the colour was not the one that was seen */
    boolean paint(OrganisationId id, Optional<String> seen, Optional<String> colour) {
        return sql.execute("""
                        update organisation set colour = $3
                        where id = $1 and colour is not distinct from $2
                        """, id, seen, colour) > 0;
    }

    void show(OrganisationId id, Optional<UUID> logo) {
        sql.execute("update organisation set logo = $2 where id = $1", id, logo);
    }

    Optional<UUID> logo(OrganisationId id) {
        return sql.find(
                "select logo from organisation where id = $1 and logo is not null", row -> row.getUUID("logo"), id);
    }
}
