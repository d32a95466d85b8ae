package io.plenary.live.socket;

import io.plenary.qa.Question;
import io.plenary.qa.QuestionSettings;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What a page would show that read nothing but the log of questions. */
final class QaReplay {
    private final Map<UUID, JsonObject> questions = new TreeMap<>();
    private Optional<QuestionSettings> settings = Optional.empty();

    void take(String frame) {
        var event = new JsonObject(frame);
        var d = event.getJsonObject("d");
        switch (event.getString("t")) {
            case "qa.asked" -> questions.put(UUID.fromString(d.getString("id")), asked(event, d));
            case "qa.edited" -> change(d, "text", d.getString("text"));
            case "qa.marked" -> {
                change(d, "state", d.getString("state"));
                if (d.containsKey("second")) change(d, "second", d.getInteger("second"));
            }
            case "qa.pinned" -> change(d, "pinned", d.getBoolean("pinned"));
            case "qa.merged" -> merged(d);
            case "qa.written" -> {
                change(d, "state", "answered");
                change(d, "answer", d.getString("text"));
            }
            case "qa.removed" -> questions.remove(UUID.fromString(d.getString("question")));
            case "qa.settings" ->
                settings = Optional.of(new QuestionSettings(
                        d.getBoolean("asking"),
                        d.getBoolean("late"),
                        d.getBoolean("moderated"),
                        d.getBoolean("anonymous")));
            default -> throw new IllegalArgumentException(frame);
        }
    }

    private static JsonObject asked(JsonObject event, JsonObject d) {
        var by = event.getJsonObject("by");
        return new JsonObject()
                .put("text", d.getString("text"))
                .put("by", by == null ? "" : by.getString("name"))
                .put("unnamed", d.getString("unnamed", ""))
                .put("state", "open");
    }

    private void merged(JsonObject d) {
        if (!d.containsKey("into")) {
            change(d, "state", "open");
            change(d, "into", null);
            return;
        }
        change(d, "state", "merged");
        change(d, "into", d.getString("into"));
        change(d, "pinned", false);
    }

    private void change(JsonObject d, String what, Object now) {
        var question = questions.get(UUID.fromString(d.getString("question")));
        if (question != null) question.put(what, now);
    }

    Optional<QuestionSettings> settings() {
        return settings;
    }

    Map<UUID, String> lines() {
        var lines = new TreeMap<UUID, String>();
        questions.forEach((id, one) -> lines.put(
                id,
                String.join(
                        " | ",
                        one.getString("text"),
                        one.getString("by"),
                        one.getString("unnamed"),
                        one.getString("state"),
                        String.valueOf(one.getValue("second")),
                        String.valueOf(one.getBoolean("pinned", false)),
                        String.valueOf(one.getValue("into")),
                        String.valueOf(one.getValue("answer")))));
        return lines;
    }

    static String line(Question question) {
        return String.join(
                " | ",
                question.text(),
                question.by().map(author -> author.name()).orElse(""),
                question.unnamed().map(why -> why.word()).orElse(""),
                question.state().word(),
                question.second().map(String::valueOf).orElse("null"),
                String.valueOf(question.pinned()),
                question.mergedInto().map(UUID::toString).orElse("null"),
                question.answer().map(Question.Answer::text).orElse("null"));
    }
}
