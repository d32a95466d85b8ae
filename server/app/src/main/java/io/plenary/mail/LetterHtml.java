package io.plenary.mail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A letter's text drawn for programs that show HTML: nothing is in it that the text has not, and nothing is fetched. Facts
 * (lines that begin with two spaces) stand in a quiet box, a link on a line of its own is a button.
 */
public final class LetterHtml {
    /** The part of the letter that is its picture. */
    static final String LOGO = "logo@plenary";

    private static final String FOOT = "\n\n--\n";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)\\]]");
    private static final String FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

    private final String button;
    private final House house;

    private LetterHtml(House house, String button) {
        this.house = house;
        this.button = button;
    }

    /**
     * How it is drawn.
     *
     * @param button what a button says, in the reader's language
     * @param logo travels with the letter as the part {@link #LOGO}: nothing is fetched, and no program hides it
     */
    public record Look(House house, String locale, String button, Optional<Logos.Drawn> logo) {
        public Look(House house, String locale, String button) {
            this(house, locale, button, Optional.empty());
        }
    }

    /** @param text with its foot */
    public static String of(String subject, String text, Look look) {
        var html = new LetterHtml(look.house(), look.button());
        var foot = text.lastIndexOf(FOOT);
        var letter = foot < 0 ? text : text.substring(0, foot);
        var small = foot < 0 ? "" : text.substring(foot + FOOT.length());
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark"><title>%s</title></head>
                <body style="margin:0;padding:24px 12px;background:#f3f3f6">
                <table role="presentation" width="100%%" style="max-width:560px;margin:0 auto;border-spacing:0;%s">
                <tr><td style="padding:0 4px 12px;font-size:14px;font-weight:600;color:#4a4a57">%s</td></tr>
                <tr><td style="background:#ffffff;border-top:4px solid %s;border-radius:6px;padding:28px 28px 20px;\
                font-size:16px;line-height:1.55;color:#1d1d26">
                %s</td></tr>
                <tr><td style="padding:16px 4px;font-size:13px;line-height:1.5;color:#5d5d6b">%s</td></tr>
                </table></body></html>
                """.formatted(
                        look.locale(),
                        escaped(subject),
                        FONT,
                        look.logo()
                                .map(logo -> picture(logo, look.house().name()))
                                .orElse(escaped(look.house().name())),
                        look.house().ink(),
                        html.blocks(letter),
                        html.lines(small.lines().toList()));
    }

    /** On white of its own, since programs that darken a letter leave pictures as they are. */
    private static String picture(Logos.Drawn logo, String name) {
        return """
                <img src="cid:%s" alt="%s" width="%d" height="%d" style="display:block;max-width:100%%;height:auto;\
                border:0;border-radius:6px;background:#ffffff">\
                """.formatted(LOGO, escaped(name), logo.width() / 2, logo.height() / 2);
    }

    private String blocks(String text) {
        return List.of(text.strip().split("\n\\s*\n")).stream()
                .map(block -> block(block.lines().toList()))
                .collect(Collectors.joining("\n"));
    }

    private String block(List<String> lines) {
        if (lines.stream().allMatch(line -> line.startsWith("  "))) return facts(lines);
        var only = lines.getFirst().strip();
        if (lines.size() == 1 && LINK.matcher(only).matches()) return button(only);
        if (lines.stream().allMatch(line -> line.startsWith("- ")))
            return lines.stream()
                    .map(line -> "<li>" + linked(line.substring(2)) + "</li>")
                    .collect(Collectors.joining(
                            "", "<ul style=\"margin:0 0 16px;padding-inline-start:22px\">", "</ul>"));
        return "<p style=\"margin:0 0 16px\">" + lines(lines) + "</p>";
    }

    private String facts(List<String> lines) {
        return "<p style=\"margin:0 0 16px;padding:12px 16px;background:#f3f3f6;border-radius:6px;color:#1d1d26\"><strong>"
                + linked(lines.getFirst().strip())
                + "</strong>"
                + lines.stream()
                        .skip(1)
                        .map(line -> "<br>" + linked(line.strip()))
                        .collect(Collectors.joining())
                + "</p>";
    }

    private String button(String link) {
        return """
                <p style="margin:4px 0 20px"><a href="%s" style="display:inline-block;padding:12px 22px;background:%s;\
                border-radius:6px;color:#ffffff;font-weight:600;text-decoration:none">%s</a></p>\
                """.formatted(escaped(link), house.ink(), escaped(button));
    }

    private String lines(List<String> lines) {
        return lines.stream().map(this::linked).collect(Collectors.joining("<br>"));
    }

    private String linked(String line) {
        var found = LINK.matcher(line);
        var html = new StringBuilder();
        var at = 0;
        while (found.find()) {
            html.append(escaped(line.substring(at, found.start()))).append(link(found));
            at = found.end();
        }
        return html.append(escaped(line.substring(at))).toString();
    }

    private String link(Matcher found) {
        var address = escaped(found.group());
        return "<a href=\"" + address + "\" style=\"color:" + house.ink() + ";word-break:break-word\">" + address
                + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
