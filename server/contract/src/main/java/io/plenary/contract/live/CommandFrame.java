package io.plenary.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.PollId;
import java.util.List;
import java.util.Optional;

/** Commands → frames, for clients written in Java. */
@JsonPropertyOrder({"t", "id", "topic", "d"})
record CommandFrame(@JsonProperty("t") String kind, String id, Optional<Topic> topic, Optional<Object> d) {

    private record Ticket(String ticket) {}

    private record Place(long since, Optional<Long> epoch) {}

    private record Vote(PollId poll, List<Integer> choices, Optional<String> text) {}

    static String of(LiveCommand command) {
        return StrictJson.write(
                switch (command) {
                    case LiveCommand.Hello hello ->
                        new CommandFrame(
                                "hello", hello.id(), Optional.empty(), Optional.of(new Ticket(hello.ticket())));
                    case LiveCommand.OnTopic onTopic -> onTopic(onTopic);
                });
    }

    private static CommandFrame onTopic(LiveCommand.OnTopic command) {
        return switch (command) {
            case LiveCommand.Join join ->
                about(
                        "join",
                        join,
                        new Place(join.since(), Optional.of(join.epoch()).filter(epoch -> epoch > 0)));
            case LiveCommand.Leave leave ->
                new CommandFrame("leave", leave.id(), Optional.of(leave.topic()), Optional.empty());
            case ChatCommand chat -> about(ChatCodec.kind(chat), chat, ChatCodec.body(chat));
            case QaCommand question -> about(QaCodec.kind(question), question, QaCodec.body(question));
            case LiveCommand.PollVote vote ->
                about("poll.vote", vote, new Vote(vote.poll(), vote.choices(), vote.text()));
            case CrowdCommand crowd -> CrowdCodec.frame(crowd);
        };
    }

    private static CommandFrame about(String kind, LiveCommand.OnTopic command, Object body) {
        return new CommandFrame(kind, command.id(), Optional.of(command.topic()), Optional.of(body));
    }
}
