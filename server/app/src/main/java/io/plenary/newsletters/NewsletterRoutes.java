package io.plenary.newsletters;

import io.plenary.accounts.EmailAddress;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.List;
import java.util.UUID;

/** Newsletters over HTTP. */
public final class NewsletterRoutes {
    private final Newsletters desk;

    public NewsletterRoutes(Newsletters desk) {
        this.desk = desk;
    }

    record TopicsWish(String version, List<TopicService.Wish> topics) {}

    record Ask(String email, String language, List<UUID> topics) {}

    record Choices(List<UUID> topics) {}

    public void mount(Pages pages) {
        pages.on("/newsletter", visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations.on("listNewsletters", request -> Reply.ok(desk.topics.list(request.caller(), slug(request))));
        operations.on("saveNewsletters", request -> {
            var wish = request.body(TopicsWish.class);
            return Reply.ok(desk.topics.save(request.caller(), slug(request), wish.version(), wish.topics()));
        });
        readers(operations);
        issues(operations);
    }

    private void readers(Operations operations) {
        var subscriptions = desk.subscriptions;
        operations.on("askForNewsletters", request -> {
            var ask = request.body(Ask.class);
            var wish = new SubscriptionService.Wish(EmailAddress.of(ask.email()), ask.language(), ask.topics());
            subscriptions.ask(
                    request.caller(), slug(request), wish, request.sender().address());
            return Reply.done();
        });
        operations.on("getNewsletterLink", request -> Reply.ok(subscriptions.show(request.part("token"))));
        operations.on("chooseNewsletters", request -> {
            subscriptions.choose(
                    request.part("token"), request.body(Choices.class).topics());
            return Reply.done();
        });
        operations.on("leaveNewsletter", request -> {
            subscriptions.leave(
                    request.part("token"), UUID.fromString(request.find("topic").orElseThrow()));
            return Reply.done();
        });
    }

    private void issues(Operations operations) {
        var issues = desk.issues;
        operations.on("listNewsletterIssues", request -> Reply.ok(issues.list(request.caller(), slug(request))));
        operations.on(
                "makeNewsletterIssue",
                request ->
                        Reply.json(201, issues.make(request.caller(), slug(request), request.body(Issue.Wish.class))));
        operations.on(
                "saveNewsletterIssue",
                request -> Reply.ok(issues.save(request.caller(), seen(request), request.body(Issue.Wish.class))));
        operations.on("releaseNewsletterIssue", request -> Reply.ok(issues.release(request.caller(), seen(request))));
        operations.on("dropNewsletterIssue", request -> {
            issues.drop(request.caller(), slug(request), id(request));
            return Reply.done();
        });
        operations.on("testNewsletterIssue", request -> {
            issues.test(request.caller(), slug(request), request.body(Issue.Wish.class));
            return Reply.done();
        });
    }

    private static IssueService.Seen seen(Request request) {
        var version = Long.parseLong(request.find("version").orElseThrow());
        return new IssueService.Seen(slug(request), id(request), version);
    }

    private static String slug(Request request) {
        return request.part("slug");
    }

    private static UUID id(Request request) {
        return UUID.fromString(request.part("issueId"));
    }
}
