package io.plenary.mail;

import io.vertx.ext.mail.SMTPException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a refusal is about. Only one that is about the reader's mailbox is final: a password that was changed or a sender
 * that is not allowed is refused with a 5xx, too, and is mended by us while the mail waits.
 */
final class Refusals {
    /** The client's words for the step at which it was refused; it tells it in no other way. */
    private static final String AT_RECIPIENT = "recipient address not accepted";

    private static final String AFTER_DATA = "sending data failed";
    private static final Pattern ENHANCED = Pattern.compile("\\b5\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    /** RFC 5321 and 7504 at RCPT, from servers that give no enhanced status; 552 and 554 say nothing of the reader. */
    private static final Set<Integer> OF_MAILBOXES = Set.of(501, 550, 551, 553, 556);
    /** RFC 3463: bad sender's mailbox, its syntax and its system stand among the addresses. */
    private static final Set<String> OF_SENDERS = Set.of("7", "8");

    private Refusals() {}

    static Post.Delivery read(SMTPException refusal, String answer) {
        if (!refusal.isPermanent()) return new Post.Delivery.Later(answer);
        return isOfReader(refusal) ? new Post.Delivery.Refused(answer) : new Post.Delivery.TurnedAway(answer);
    }

    private static boolean isOfReader(SMTPException refusal) {
        var step = String.valueOf(refusal.getMessage());
        var atRecipient = step.startsWith(AT_RECIPIENT);
        if (!atRecipient && !step.startsWith(AFTER_DATA)) return false;
        var enhanced = Optional.of(ENHANCED.matcher(String.valueOf(refusal.getReplyMessage())))
                .filter(java.util.regex.Matcher::find);
        if (enhanced.isEmpty()) return atRecipient && OF_MAILBOXES.contains(refusal.getReplyCode());
        var subject = enhanced.get().group(1);
        return subject.equals("2")
                || subject.equals("1") && !OF_SENDERS.contains(enhanced.get().group(2));
    }
}
