package io.plenary.polls;

import io.plenary.live.RoomExport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Polls as a table: of each its choices with their counts, then, where it has names, who answered what. */
final class PollTable {
    private static final List<String> COLUMNS =
            List.of("poll", "question", "kind", "state", "second", "row", "name", "answer", "count", "right");

    private final List<List<String>> rows = new ArrayList<>();

    private PollTable() {}

    static RoomExport of(List<Poll.Counted> polls, List<BallotStore.Named> named) {
        var table = new PollTable();
        var number = 0;
        for (var counted : polls) table.add(++number, counted, named);
        return new RoomExport(COLUMNS, table.rows);
    }

    private void add(int number, Poll.Counted counted, List<BallotStore.Named> named) {
        var poll = counted.poll();
        var plan = poll.plan();
        var line = new Line(number, poll);
        var results = counted.forHosts();
        rows.add(line.row("answered", "", "", results.ballots(), ""));
        for (var choice = 0; choice < results.counts().size(); choice++)
            rows.add(line.row(
                    "choice",
                    "",
                    plan.choice(choice),
                    results.counts().get(choice),
                    plan.right().contains(choice) ? "yes" : ""));
        for (var word : results.words())
            rows.add(
                    line.row(word.hidden().isPresent() ? "words, hidden" : "words", "", word.text(), word.count(), ""));
        named.stream()
                .filter(one -> one.poll().equals(poll.id()))
                .forEach(one -> rows.add(line.row("person", one.name(), words(plan, one.ballot()), 1, "")));
    }

    private static String words(PollPlan plan, Ballot ballot) {
        return ballot.text()
                .orElseGet(() -> ballot.choices().stream().map(plan::choice).collect(Collectors.joining("; ")));
    }

    /** What every row of a poll begins with. */
    private record Line(int number, Poll poll) {
        List<String> row(String kind, String name, String answer, int count, String right) {
            return List.of(
                    Integer.toString(number),
                    poll.plan().question(),
                    poll.plan().quiz() ? "quiz" : poll.plan().kind().word(),
                    poll.state().word(),
                    poll.second().map(String::valueOf).orElse(""),
                    kind,
                    name,
                    answer,
                    Integer.toString(count),
                    right);
        }
    }
}
