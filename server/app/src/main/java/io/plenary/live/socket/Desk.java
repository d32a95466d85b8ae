package io.plenary.live.socket;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.CrowdCommand;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.QaCommand;
import io.plenary.contract.live.Topic;
import io.plenary.live.Standing;
import io.plenary.platform.Refusal;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** Carries out the commands of sockets; on virtual threads, awaiting. */
final class Desk {
    private static final int HEARTBEAT_SECONDS = 20;

    private final LiveEndpoint.Parts parts;
    private final TopicJoin joins;

    Desk(LiveEndpoint.Parts parts, TopicJoin joins) {
        this.parts = parts;
        this.joins = joins;
    }

    /** Answers through the socket, always. @throws Refusal as the answer */
    void carryOut(LiveSocket socket, LiveCommand command) {
        switch (command) {
            case LiveCommand.Hello hello -> hello(socket, hello);
            case LiveCommand.OnTopic onTopic -> {
                if (socket.bearer().isEmpty()) throw new Refusal(ErrorCode.AUTH_REQUIRED);
                onTopic(socket, onTopic);
            }
        }
    }

    /** Answers each through the socket. @param refused hears of each that fails, and why */
    void join(LiveSocket socket, List<LiveCommand.Join> together, BiConsumer<LiveCommand, RuntimeException> refused) {
        if (socket.bearer().isEmpty())
            together.forEach(join -> refused.accept(join, new Refusal(ErrorCode.AUTH_REQUIRED)));
        else new Joining(parts, joins, socket, refused).carryOut(together);
    }

    private void hello(LiveSocket socket, LiveCommand.Hello hello) {
        if (socket.bearer().isPresent()) throw new Refusal(ErrorCode.WRONG_STATE);
        var bearer = parts.tickets().redeem(hello.ticket()).orElseThrow(() -> new Refusal(ErrorCode.AUTH_REQUIRED));
        parts.access().greet(bearer.person(), bearer.signIn());
        if (!socket.introduce(bearer)) {
            socket.outgoing().send(LiveEvent.Err.of(hello.id(), ErrorCode.RATE_LIMITED));
            socket.closeBehind(CloseCode.TOO_MANY);
            return;
        }
        var now = parts.clock().instant();
        socket.outgoing().send(new LiveEvent.Welcome(bearer.person().value(), parts.node(), HEARTBEAT_SECONDS, now));
    }

    private void onTopic(LiveSocket socket, LiveCommand.OnTopic command) {
        switch (command) {
            case LiveCommand.Join join -> throw new IllegalArgumentException("joins are carried out together");
            case LiveCommand.Leave leave -> {
                socket.leave(leave.topic());
                socket.outgoing().send(LiveEvent.Ok.plain(leave.id()));
            }
            case ChatCommand chat -> answer(socket, chat, parts.chat().carryOut(standing(socket, chat), chat));
            case CrowdCommand crowd -> {
                parts.crowd().carryOut(standing(socket, crowd), crowd);
                answer(socket, crowd, OptionalLong.empty());
            }
            case QaCommand question ->
                answer(socket, question, parts.questions().carryOut(standing(socket, question), question));
            case LiveCommand.PollVote vote -> answer(socket, vote, parts.polls().vote(standing(socket, vote), vote));
        }
    }

    private static void answer(LiveSocket socket, LiveCommand command, OptionalLong seq) {
        socket.outgoing()
                .send(
                        seq.isPresent()
                                ? LiveEvent.Ok.stored(command.id(), seq.getAsLong())
                                : LiveEvent.Ok.plain(command.id()));
    }

    /** Who asks, now: a role that was taken a moment ago no longer counts. @throws Refusal not-found, sign-in-ended */
    private Standing standing(LiveSocket socket, LiveCommand.OnTopic command) {
        var wanted = kindOf(command);
        var session = command.topic()
                .session()
                .filter(id -> command.topic().kind() == wanted)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var bearer = socket.bearer().orElseThrow();
        return parts.access().of(bearer.person(), bearer.signIn(), session);
    }

    private static Topic.Kind kindOf(LiveCommand.OnTopic command) {
        return switch (command) {
            case LiveCommand.Join join -> join.topic().kind();
            case LiveCommand.Leave leave -> leave.topic().kind();
            case ChatCommand chat ->
                chat.topic().kind() == Topic.Kind.BACKSTAGE ? Topic.Kind.BACKSTAGE : Topic.Kind.CHAT;
            case CrowdCommand crowd -> Topic.Kind.CROWD;
            case QaCommand question -> Topic.Kind.QA;
            case LiveCommand.PollVote vote -> Topic.Kind.POLLS;
        };
    }
}
