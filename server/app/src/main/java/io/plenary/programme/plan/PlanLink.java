package io.plenary.programme.plan;

/**
 * Something to read beside a session.
 *
 * @param title plain text, at most 300 characters
 * @param url http or https, at most 2,000 characters
 */
public record PlanLink(String title, String url) {}
