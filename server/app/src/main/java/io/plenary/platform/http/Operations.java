package io.plenary.platform.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which method answers which operation of the contract. Filled by Wiring before the server starts. */
public final class Operations {

    /** One use case at the edge; runs on a virtual thread. */
    @FunctionalInterface
    public interface Answer {
        Reply to(Request request);
    }

    private final Map<String, Answer> answers = new HashMap<>();

    /** @throws IllegalStateException when the operation is answered already */
    public Operations on(String operationId, Answer answer) {
        if (answers.put(operationId, answer) != null)
            throw new IllegalStateException(operationId + " is answered twice");
        return this;
    }

    /** Something to be done each time the operation has been answered, and thus has taken effect. */
    public void after(String operationId, Runnable then) {
        answers.computeIfPresent(operationId, (id, answer) -> request -> {
            var reply = answer.to(request);
            then.run();
            return reply;
        });
    }

    public Set<String> ids() {
        return Set.copyOf(answers.keySet());
    }

    Answer answer(String operationId) {
        return answers.get(operationId);
    }
}
