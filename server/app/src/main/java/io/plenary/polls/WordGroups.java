package io.plenary.polls;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What hosts did to groups of short answers. @param marks by folded words */
record WordGroups(SortedMap<String, Mark> marks) {

    static final WordGroups UNTOUCHED = new WordGroups(new TreeMap<>());

    /** @param into folded words of the group that it was merged into */
    record Mark(boolean hidden, Optional<String> into) {
        static final Mark NONE = new Mark(false, Optional.empty());
    }

    private Mark mark(String folded) {
        return marks.getOrDefault(folded, Mark.NONE);
    }

    /** Merges are one step deep: {@link #with} keeps them so. */
    String rootOf(String folded) {
        return mark(folded).into().orElse(folded);
    }

    boolean isHidden(String folded) {
        return mark(rootOf(folded)).hidden();
    }

    /** Into itself takes a group out of its merge again. @throws Refusal validation */
    WordGroups with(Grouping wish) {
        var next = new TreeMap<String, Mark>(marks);
        wish.hidden().ifPresent(hidden -> {
            var root = rootOf(wish.key());
            next.put(root, new Mark(hidden, Optional.empty()));
        });
        wish.into().ifPresent(into -> {
            if (into.equals(wish.key())) next.put(into, new Mark(mark(into).hidden(), Optional.empty()));
            else merge(next, wish.key(), rootOf(into));
        });
        return new WordGroups(next);
    }

    private void merge(Map<String, Mark> next, String key, String root) {
        if (root.equals(key)) throw new Refusal(ErrorCode.VALIDATION);
        marks.forEach((folded, mark) -> {
            if (mark.into().filter(key::equals).isPresent()) next.put(folded, new Mark(false, Optional.of(root)));
        });
        next.put(key, new Mark(false, Optional.of(root)));
    }
}
