package io.plenary.forms;

import java.util.List;

/** What was answered to one question: the text, the ids of the choices, or {@link Question#YES}. */
public record Answer(String question, List<String> values) {}
