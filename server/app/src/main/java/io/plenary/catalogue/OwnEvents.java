package io.plenary.catalogue;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Db;
import io.plenary.platform.http.OwnGround;

/** Whose an event is, for the host that an organisation brought. */
public final class OwnEvents implements OwnGround {
    private final Db db;
    private final OrganisationService organisations;

    public OwnEvents(Db db, OrganisationService organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    @Override
    public boolean hasEvent(OrganisationId house, String slug) {
        return new SlugStore(db).isOf(house, slug);
    }

    @Override
    public boolean wasAt(OrganisationId house, String slug) {
        return organisations
                .findBySlug(slug)
                .filter(one -> one.id().equals(house))
                .isPresent();
    }
}
