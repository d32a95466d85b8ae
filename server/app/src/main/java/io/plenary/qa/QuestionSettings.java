package io.plenary.qa;

/**
 * How questions are asked in a room.
 *
 * @param late also after the end
 * @param moderated hosts see a question before the others do
 * @param anonymous names may be left out
 */
public record QuestionSettings(boolean asking, boolean late, boolean moderated, boolean anonymous) {
    static final QuestionSettings STANDARD = new QuestionSettings(true, false, false, true);
}
