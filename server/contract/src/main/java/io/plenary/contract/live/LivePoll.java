package io.plenary.contract.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A poll as it is put to a room.
 *
 * @param kind single, multiple, scale or text
 * @param quiz there are right answers, told with the results
 * @param options for single and multiple
 * @param closesAt closes by itself then
 */
public record LivePoll(
        UUID id,
        String kind,
        boolean quiz,
        String question,
        List<String> options,
        int least,
        int most,
        Optional<Scale> scale,
        boolean anonymous,
        boolean changeable,
        Optional<Instant> closesAt) {

    /** @param low what the first step means; @param high what the last one means */
    public record Scale(int from, int to, String low, String high) {}

    /**
     * The numbers.
     *
     * @param ballots people who have answered
     * @param counts by option, or by step of the scale
     * @param words groups of short answers, largest first
     * @param right once the poll is closed
     */
    public record Results(int ballots, List<Integer> counts, List<Word> words, Optional<List<Integer>> right) {}

    /** @param key folded words of the group; @param hidden told to hosts only */
    public record Word(String key, String text, int count, Optional<Boolean> hidden) {}
}
