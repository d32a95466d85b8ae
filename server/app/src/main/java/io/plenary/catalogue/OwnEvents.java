package io.plenary.catalogue;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.platform.Db;
import io.plenary.platform.http.OwnGround;

/** Whose an event is, for the host that an organisation brought. */
public final class OwnEvents implements OwnGround {
    private final Db db;

    public OwnEvents(Db db) {
        this.db = db;
    }

    @Override
    public boolean hasEvent(OrganisationId house, String slug) {
        return new SlugStore(db).isOf(house, slug);
    }
}
