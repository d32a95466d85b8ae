package io.plenary.polls;

import io.plenary.contract.live.LivePoll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Answers added up: all that an anonymous poll keeps of them. The order of its maps is that of their keys, so it says
 * nothing about the order of answers.
 *
 * @param choices answers by number of the choice
 * @param words short answers by their folded words
 */
record Sum(int ballots, SortedMap<Integer, Integer> choices, SortedMap<String, Written> words) {
    /** So many different short answers are told apart; what comes after counts as one of others. */
    static final int MOST_WORDS = 2_000;

    static final Sum NOTHING = new Sum(0, new TreeMap<>(), new TreeMap<>());
    private static final Written OTHERS = new Written("…", 0);
    private static final int MOST_SHOWN = 60;

    /** A group of answers that fold to the same. @param text as the first or most of them wrote it */
    record Written(String text, int count) {
        Written more(int others) {
            return new Written(text, count + others);
        }
    }

    Sum plus(Ballot ballot) {
        var sums = new TreeMap<>(choices);
        ballot.choices().forEach(number -> sums.merge(number, 1, Integer::sum));
        var written = new TreeMap<>(words);
        ballot.folded().ifPresent(folded -> {
            var isKnown = written.containsKey(folded) || written.size() < MOST_WORDS;
            var first = isKnown ? new Written(ballot.text().orElseThrow(), 0) : OTHERS;
            written.put(
                    isKnown ? folded : OTHERS.text(),
                    written.getOrDefault(isKnown ? folded : OTHERS.text(), first)
                            .more(1));
        });
        return new Sum(ballots + 1, sums, written);
    }

    /** The numbers as shown. @param forHosts with the groups that are hidden; @param right told, if so */
    LivePoll.Results results(PollPlan plan, WordGroups groups, boolean forHosts, Optional<List<Integer>> right) {
        var counts = IntStream.range(0, plan.choices())
                .mapToObj(number -> choices.getOrDefault(number, 0))
                .toList();
        return new LivePoll.Results(ballots, counts, shownWords(groups, forHosts), right);
    }

    private List<LivePoll.Word> shownWords(WordGroups groups, boolean forHosts) {
        var merged = new TreeMap<String, Written>();
        words.forEach((folded, written) -> {
            var root = groups.rootOf(folded);
            var head = words.getOrDefault(root, written);
            merged.merge(root, new Written(head.text(), written.count()), (a, b) -> a.more(b.count()));
        });
        var shown = new ArrayList<LivePoll.Word>();
        for (Map.Entry<String, Written> group : merged.entrySet()) {
            var hidden = groups.isHidden(group.getKey());
            if (hidden && !forHosts) continue;
            var mark = hidden ? Optional.of(true) : Optional.<Boolean>empty();
            shown.add(new LivePoll.Word(
                    group.getKey(), group.getValue().text(), group.getValue().count(), mark));
        }
        shown.sort(
                Comparator.comparingInt((LivePoll.Word word) -> -word.count()).thenComparing(LivePoll.Word::key));
        return List.copyOf(shown.subList(0, Math.min(MOST_SHOWN, shown.size())));
    }
}
