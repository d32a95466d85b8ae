package io.plenary.jitsi;

/** What became of a demand on a running room. */
public sealed interface ControlOutcome {
    /** Prosody did it. */
    record Done() implements ControlOutcome {}

    /** The room, or the person in it, is not there; often that is what was wanted. */
    record NotThere() implements ControlOutcome {}

    /** Prosody turned the demand away: the control key is not the one it trusts, or the module is not loaded. */
    record Refused(int status) implements ControlOutcome {}

    /** No answer in time; it may have happened or not. Both demands may be repeated without harm. */
    record NoAnswer(String reason) implements ControlOutcome {}
}
