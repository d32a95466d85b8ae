package io.plenary.polls;

import io.plenary.contract.ids.PollId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import java.util.List;
import java.util.Optional;

/** Polls over HTTP: reading, drafting, and what hosts do with them. */
public final class PollRoutes {
    private final PollService polls;
    private final PollDrafts drafts;

    public PollRoutes(PollService polls, PollDrafts drafts) {
        this.polls = polls;
        this.drafts = drafts;
    }

    record Order(List<PollId> polls) {}

    record Opening(Optional<Integer> seconds) {}

    public void mount(Operations operations) {
        operations
                .on("listPolls", this::list)
                .on("createPoll", this::create)
                .on("editPoll", this::edit)
                .on("copyPoll", this::copy)
                .on("orderPolls", this::order)
                .on("openPoll", this::open)
                .on("closePoll", request -> {
                    polls.close(request.caller(), session(request), poll(request));
                    return Reply.done();
                })
                .on("showPoll", request -> {
                    polls.show(request.caller(), session(request), poll(request));
                    return Reply.done();
                })
                .on("hidePoll", request -> {
                    polls.hide(request.caller(), session(request), poll(request));
                    return Reply.done();
                })
                .on("removePoll", request -> {
                    polls.remove(request.caller(), session(request), poll(request));
                    return Reply.done();
                })
                .on("groupPollWords", request -> {
                    var wish = request.body(Grouping.class);
                    polls.group(request.caller(), session(request), poll(request), wish);
                    return Reply.done();
                });
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }

    private static PollId poll(Request request) {
        return PollId.of(request.part("pollId"));
    }

    private Reply list(Request request) {
        var session = session(request);
        var asRoom = request.find("as").isPresent();
        return Reply.ok(asRoom ? polls.pageOfRoom(request.caller(), session) : polls.page(request.caller(), session));
    }

    private Reply create(Request request) {
        var plan = request.body(PollPlan.class);
        return Reply.json(201, drafts.create(request.caller(), session(request), plan));
    }

    private Reply edit(Request request) {
        var plan = request.body(PollPlan.class);
        return Reply.ok(drafts.edit(request.caller(), session(request), poll(request), plan));
    }

    private Reply copy(Request request) {
        return Reply.json(201, drafts.copy(request.caller(), session(request), poll(request)));
    }

    private Reply order(Request request) {
        drafts.order(
                request.caller(), session(request), request.body(Order.class).polls());
        return Reply.done();
    }

    private Reply open(Request request) {
        var seconds = request.body(Opening.class).seconds();
        polls.open(request.caller(), session(request), poll(request), seconds);
        return Reply.done();
    }
}
