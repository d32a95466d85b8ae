package io.plenary.polls;

import io.plenary.contract.ids.PersonId;
import io.plenary.live.RoomExport;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Polls as a table: of each its choices with their counts, then, where it has names, who answered what. */
final class PollTable {
    private static final List<String> COLUMNS =
            List.of("poll", "question", "kind", "state", "second", "row", "name", "answer", "count", "right");

    private static final int PAGE = 1_000;
    private static final PersonId FIRST = new PersonId(new UUID(0, 0));

    private final BallotStore ballots;
    private final Consumer<List<String>> rows;

    private PollTable(BallotStore ballots, Consumer<List<String>> rows) {
        this.ballots = ballots;
        this.rows = rows;
    }

    /** @param ballots where answers with names are read, a page at a time */
    static RoomExport of(List<Poll.Counted> polls, BallotStore ballots) {
        return new RoomExport(COLUMNS, (Consumer<List<String>> rows) -> {
            var table = new PollTable(ballots, rows);
            var number = 0;
            for (var counted : polls) table.add(++number, counted);
        });
    }

    private void add(int number, Poll.Counted counted) {
        var poll = counted.poll();
        var plan = poll.plan();
        var line = new Line(number, poll);
        var results = counted.forHosts();
        rows.accept(line.row("answered", "", "", results.ballots(), ""));
        for (var choice = 0; choice < results.counts().size(); choice++)
            rows.accept(line.row(
                    "choice",
                    "",
                    plan.choice(choice),
                    results.counts().get(choice),
                    plan.right().contains(choice) ? "yes" : ""));
        for (var word : results.words())
            rows.accept(
                    line.row(word.hidden().isPresent() ? "words, hidden" : "words", "", word.text(), word.count(), ""));
        addNamed(line);
    }

    private void addNamed(Line line) {
        var poll = line.poll();
        for (var page = ballots.listNamed(poll.id(), "", FIRST, PAGE); !page.isEmpty(); page = behind(poll, page))
            for (var one : page) rows.accept(line.row("person", one.name(), words(poll.plan(), one.ballot()), 1, ""));
    }

    private List<BallotStore.Named> behind(Poll poll, List<BallotStore.Named> page) {
        var last = page.getLast();
        return ballots.listNamed(poll.id(), last.name(), last.person(), PAGE);
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
