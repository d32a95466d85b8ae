package io.plenary.platform.config;

/**
 * One wrong setting.
 *
 * @param key the setting's name in `plenary.properties`
 * @param wrong what is wrong, as a sentence part; never holds a secret's value
 * @param expected what would be right
 */
public record Mistake(String key, String wrong, String expected) {
    @Override
    public String toString() {
        return key + ": " + wrong + "; expected " + expected;
    }
}
