package io.plenary.privacy;

import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import io.plenary.privacy.policies.Policy;
import io.plenary.privacy.policies.PolicyService;
import io.plenary.privacy.retention.RetentionService;
import io.plenary.privacy.retention.RetentionService.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an organisation says of people's data and how long it keeps them, over HTTP. */
public final class HouseRoutes {
    private final PolicyService policies;
    private final RetentionService retention;

    public HouseRoutes(PolicyService policies, RetentionService retention) {
        this.policies = policies;
        this.retention = retention;
    }

    public void mount(Pages pages) {
        pages.on("/legal/:kind", visit -> Page.of("Plenary", ""));
        pages.on("/o/:slug/legal/:kind", visit -> Page.of("Plenary", ""));
        pages.on("/o/:slug/data", visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations
                .on("listPolicies", request -> Reply.ok(new PolicyList(policies.list(request.part("slug"))))
                        .taggedFor(request.caller()))
                .on("listInstallationPolicies", request -> Reply.ok(new PolicyList(policies.listOfInstallation()))
                        .taggedFor(request.caller()))
                .on("publishPolicy", this::publishPolicy)
                .on("getRetention", request -> Reply.ok(new PeriodList(retention.list(request.part("slug"))))
                        .taggedFor(request.caller()))
                .on("saveRetention", this::saveRetention)
                .on("previewRetention", this::previewRetention);
    }

    private record PolicyList(List<Policy> policies) {}

    private record Written(int number, List<Policy.Text> texts) {}

    private Reply publishPolicy(Request request) {
        var written = request.body(Written.class);
        return Reply.ok(new PolicyList(policies.publish(
                request.caller(), request.part("slug"), request.part("kind"), written.number(), written.texts())));
    }

    private record PeriodList(List<Period> periods) {}

    private record Chosen(String kind, int days) {}

    private record Choice(List<Chosen> periods) {}

    private Reply saveRetention(Request request) {
        Map<String, Integer> wanted = request.body(Choice.class).periods().stream()
                .collect(Collectors.toMap(Chosen::kind, Chosen::days, (first, second) -> second));
        return Reply.ok(new PeriodList(retention.save(request.caller(), request.part("slug"), wanted)));
    }

    private record Preview(long removes) {}

    private Reply previewRetention(Request request) {
        var kind = request.part("kind");
        var removes = retention.preview(request.caller(), request.part("slug"), kind, request.number("days", 0));
        return Reply.ok(new Preview(removes));
    }
}
