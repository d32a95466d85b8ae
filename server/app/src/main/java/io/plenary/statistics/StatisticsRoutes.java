package io.plenary.statistics;

import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;

/** Statistics over HTTP, and their page. */
public final class StatisticsRoutes {
    private final StatisticsService statistics;

    public StatisticsRoutes(StatisticsService statistics) {
        this.statistics = statistics;
    }

    public void mount(Pages pages) {
        pages.on("/e/:slug/statistics", visit -> {
            var title = statistics.titleOf(visit.caller(), visit.part("slug"));
            return Page.of(title + " · Plenary", "").notForSearch();
        });
    }

    public void mount(Operations operations) {
        operations.on("getStatistics", request -> Reply.ok(statistics.get(request.caller(), request.part("slug"))));
        operations.on("exportStatistics", request -> {
            var locale = request.find("lang").orElse(request.sender().locale());
            return Reply.file(
                    "text/csv", "statistics.csv", statistics.csv(request.caller(), request.part("slug"), locale));
        });
    }
}
