package io.plenary.platform.config;

/** A value that must not reach a log, an error message or a page; its text form is always the same three stars. */
public record Secret(String value) {
    @Override
    public String toString() {
        return "***";
    }
}
