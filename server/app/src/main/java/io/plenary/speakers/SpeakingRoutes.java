package io.plenary.speakers;

import io.plenary.accounts.Me;
import io.plenary.accounts.MeService;
import io.plenary.accounts.SignInCookies;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Page;
import io.plenary.platform.http.Pages;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import io.plenary.speakers.agreement.Agreement;
import java.util.List;
import java.util.Optional;

/** What speakers answer and see of their own part, over HTTP. */
public final class SpeakingRoutes {
    private final AnswerService answers;
    private final AgreementService agreements;
    private final MeService me;

    public SpeakingRoutes(AnswerService answers, AgreementService agreements, MeService me) {
        this.answers = answers;
        this.agreements = agreements;
        this.me = me;
    }

    public void mount(Pages pages) {
        for (var path : List.of("/speaking/answer", "/speaking/:speaker"))
            pages.on(path, visit -> Page.of("Plenary", "").notForSearch());
    }

    public void mount(Operations operations) {
        operations
                .on("openSpeakerInvitation", this::open)
                .on("answerSpeakerInvitation", this::answer)
                .on("listMySpeaking", this::list)
                .on("getMySpeaking", this::get)
                .on("answerMySpeaking", this::answerMine)
                .on("answerAgreement", this::agree);
    }

    private record Secret(String token) {}

    private Reply open(Request request) {
        var token = request.body(Secret.class).token();
        return Reply.ok(answers.look(token, request.sender().address()));
    }

    private record Wish(String token, boolean comes, String word, Optional<Agreement.Reply> agreement) {}

    private record Shape(Engagement speaking, Optional<Me> me) {}

    private Reply answer(Request request) {
        var sender = request.sender();
        var from = new AnswerService.Sender(request.caller(), sender.address(), sender.agent(), sender.locale());
        var wish = request.body(Wish.class);
        var said = new AnswerService.Answer(wish.comes(), wish.word(), wish.agreement());
        var given = answers.answer(wish.token(), said, from);
        var reply = Reply.ok(new Shape(given.engagement(), given.begun().map(me::of)));
        return given.begun().map(begun -> SignInCookies.set(reply, begun)).orElse(reply);
    }

    private record Mine(List<Engagement> speaking) {}

    private Reply list(Request request) {
        return Reply.ok(new Mine(answers.listMine(request.caller())));
    }

    private Reply get(Request request) {
        return Reply.ok(answers.getMine(request.caller(), SpeakerRoutes.speaker(request)));
    }

    private Reply agree(Request request) {
        var speaker = SpeakerRoutes.speaker(request);
        agreements.answer(request.caller(), speaker, request.body(Agreement.Reply.class));
        return Reply.ok(answers.getMine(request.caller(), speaker));
    }

    private Reply answerMine(Request request) {
        var answer = request.body(AnswerService.Answer.class);
        return Reply.ok(answers.answerMine(request.caller(), SpeakerRoutes.speaker(request), answer));
    }
}
