package io.plenary.privacy.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What comes with the other account. @param clashes events for which both are registered or have applied */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MergePreview(
        List<String> events, List<String> clashes, List<String> roles, int passkeys, int stars, int messages) {}
