package io.plenary.accounts.factor;

/** From where something was given. @param agent the User-Agent header; @param browser the browser's own random name */
public record From(String network, String agent, String browser) {}
