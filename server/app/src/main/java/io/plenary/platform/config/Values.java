package io.plenary.platform.config;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Texts turned into typed values one by one; a wrong one is noted and its place taken by something harmless. */
final class Values {
    private final Map<Setting, String> texts;
    private final Map<Setting, Mistake> wrong = new EnumMap<>(Setting.class);
    private final List<Mistake> unknown = new ArrayList<>();

    Values(Map<Setting, String> texts) {
        this.texts = texts;
    }

    Optional<String> text(Setting setting) {
        return Optional.ofNullable(texts.get(setting)).map(String::strip).filter(text -> !text.isEmpty());
    }

    Optional<Secret> secret(Setting setting) {
        return text(setting).map(Secret::new);
    }

    int number(Setting setting, int fallback, int least, int most) {
        String text = text(setting).orElse(null);
        if (text == null) {
            return fallback;
        }
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            wrong(setting, quoted(text) + " is not a number from " + least + " to " + most);
            return fallback;
        }
        return number;
    }

    <E extends Enum<E>> E choice(Setting setting, E fallback) {
        String text = text(setting).orElse(null);
        if (text == null) {
            return fallback;
        }
        for (E one : fallback.getDeclaringClass().getEnumConstants()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
                return one;
            }
        }
        wrong(setting, quoted(text) + " is none of the choices");
        return fallback;
    }

    boolean onOff(Setting setting, boolean fallback) {
        String text = text(setting).orElse(fallback ? "on" : "off");
        if (!text.equals("on") && !text.equals("off")) {
            wrong(setting, quoted(text) + " is neither on nor off");
        }
        return text.equals("on");
    }

    /** Empty also when wrong, which is then noted. */
    Optional<URI> origin(Setting setting) {
        String text = text(setting).orElse(null);
        if (text == null) {
            return Optional.empty();
        }
        URI origin = Origins.parse(text.endsWith("/") ? text.substring(0, text.length() - 1) : text)
                .filter(Origins::isBare)
                .orElse(null);
        if (origin == null) {
            wrong(setting, quoted(text) + " is not an origin, which is scheme, host and perhaps a port");
            return Optional.empty();
        }
        if (!Origins.isSafe(origin)) {
            wrong(
                    setting,
                    "plain http on " + origin.getHost()
                            + ", where browsers refuse the sign-in cookie and anybody between can read along");
            return Optional.empty();
        }
        return Optional.of(origin);
    }

    /** Empty also when wrong, which is then noted without showing the password. */
    Optional<DatabaseAddress> database(Setting setting) {
        Optional<DatabaseAddress> address = text(setting).flatMap(DatabaseAddress::of);
        if (text(setting).isPresent() && address.isEmpty()) {
            wrong(setting, "is not such an address (its text is not shown, it may hold a password)");
        }
        return address;
    }

    /** A literal address: names are refused, because looking one up may hang the start. */
    String address(Setting setting, String fallback) {
        String text = text(setting).orElse(fallback);
        if (!isAddress(text)) {
            wrong(setting, quoted(text) + " is not an IP address");
        }
        return text;
    }

    List<String> addresses(Setting setting) {
        List<String> all =
                text(setting).map(text -> List.of(text.split("\\s*,\\s*"))).orElse(List.of());
        all.stream()
                .filter(one -> !isAddress(one))
                .forEach(one -> wrong(setting, quoted(one) + " is not an IP address"));
        return all;
    }

    void wrong(Setting setting, String what) {
        wrong.putIfAbsent(setting, new Mistake(setting.key(), what, setting.expected()));
    }

    void unknown(String name, String where) {
        unknown.add(new Mistake(name, "no such setting (" + where + ")", "one of those in docs/operate.md"));
    }

    void unreadable(String name, String what) {
        unknown.add(new Mistake(name, what, "a readable properties file in UTF-8"));
    }

    /** In the order of the settings' table, unknown names last. */
    List<Mistake> mistakes() {
        List<Mistake> all = new ArrayList<>(wrong.values());
        unknown.sort(Comparator.comparing(Mistake::key));
        all.addAll(unknown);
        return all;
    }

    private static boolean isAddress(String text) {
        if (!text.matches("[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:.]*")) {
            return false;
        }
        try {
            return InetAddress.getByName(text) != null;
        } catch (UnknownHostException notAnAddress) {
            // That is the answer asked for; the caller notes it.
            return false;
        }
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
