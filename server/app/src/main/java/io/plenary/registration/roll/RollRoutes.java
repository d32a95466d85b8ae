package io.plenary.registration.roll;

import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Words;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.List;

/** Lists and groups over HTTP. */
public final class RollRoutes {
    private final ListImport lists;
    private final GroupService groups;
    private final Words words;

    public RollRoutes(ListImport lists, GroupService groups, Words words) {
        this.lists = lists;
        this.groups = groups;
        this.words = words;
    }

    record Agreement(String notice) {}

    record Group(List<Fate> people) {}

    public void mount(Pages pages) {
        pages.on("/e/:slug/registrations/list", visit -> {
            var title = lists.eventOf(visit.caller(), visit.part("slug")).title();
            return Page.of(words.fill(visit.locale(), "page.roll.title", title), "")
                    .notForSearch();
        });
        pages.on("/e/:slug/group", visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations.on(
                "previewRegistrants",
                request ->
                        Reply.ok(lists.preview(request.caller(), request.part("slug"), request.file(), wish(request))));
        operations.on(
                "importRegistrants",
                request -> Reply.ok(lists.take(request.caller(), request.part("slug"), request.file(), wish(request))));
        operations.on("registerGroup", request -> {
            var wish = request.body(GroupService.Wish.class);
            return Reply.ok(new Group(groups.register(request.caller(), request.part("slug"), wish)));
        });
        operations.on("agreeToRegistration", request -> {
            var id = RegistrationId.of(request.part("registrationId"));
            groups.agree(request.caller(), id, request.body(Agreement.class).notice());
            return Reply.done();
        });
    }

    private static ListImport.Wish wish(Request request) {
        return new ListImport.Wish(is(request, "waits"), is(request, "letters"), is(request, "good"));
    }

    private static boolean is(Request request, String name) {
        return request.find(name).filter("true"::equals).isPresent();
    }
}
