package io.plenary;

import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.platform.Lookout;
import io.plenary.platform.http.Pages;
import io.plenary.privacy.HouseRoutes;
import io.plenary.privacy.OwnDataService;
import io.plenary.privacy.PrivacyRoutes;
import io.plenary.privacy.erasure.ErasureService;
import io.plenary.privacy.erasure.ErasureWork;
import io.plenary.privacy.merge.MergeRoutes;
import io.plenary.privacy.merge.MergeService;
import io.plenary.privacy.policies.PolicyService;
import io.plenary.privacy.retention.RetentionClock;
import io.plenary.privacy.retention.RetentionService;

/** The part of Wiring that gives people their data and erases them. */
final class DataOffice {
    private final ErasureWork erasing;
    private final RetentionClock keeping;
    private final PrivacyRoutes routes;
    private final HouseRoutes houses;
    private final MergeRoutes merges;

    DataOffice(Foundations base, People people, Events events, Outbox outbox) {
        var erasures = new ErasureService(new ErasureService.Parts(
                base.db(),
                people.people,
                people.organisations,
                base.limits(),
                new Letters(base.words()),
                outbox,
                base.origin()));
        var data = new OwnDataService(
                new OwnDataService.Parts(base.db(), base.clock(), base.limits(), base.words(), base.files()));
        routes = new PrivacyRoutes(data, erasures);
        routes.mount(base.operations());
        var retention = new RetentionService(base.db(), base.clock(), people.organisations);
        houses = new HouseRoutes(new PolicyService(base.db(), people.organisations), retention);
        houses.mount(base.operations());
        merges = new MergeRoutes(new MergeService(
                new MergeService.Parts(
                        base.db(),
                        people.people,
                        people.signIns,
                        people.factors::hasAny,
                        base.limits(),
                        new Letters(base.words()),
                        outbox,
                        base.origin()),
                events.seatUnion()));
        merges.mount(base.operations());
        keeping = new RetentionClock(retention);
        erasing = new ErasureWork(base.db(), people.signIns, events.registrations()::leaveAll);
    }

    void mount(Pages pages) {
        routes.mount(pages);
        houses.mount(pages);
    }

    void start(Lookout lookout) {
        erasing.start();
        merges.start(lookout);
        keeping.start();
    }

    void close() {
        erasing.close();
        keeping.close();
    }
}
