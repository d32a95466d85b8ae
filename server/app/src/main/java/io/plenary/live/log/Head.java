package io.plenary.live.log;

/**
 * Where a log stands.
 *
 * @param topic its name
 * @param seq last number given, 0 for an empty log
 * @param epoch from 1; another one after a backup was restored
 */
public record Head(String topic, long seq, long epoch) {
    static Head empty(String topic) {
        return new Head(topic, 0, 1);
    }
}
