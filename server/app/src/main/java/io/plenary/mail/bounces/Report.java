package io.plenary.mail.bounces;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a message that came back says of one mail. */
sealed interface Report {
    /** The mail could not be delivered. @param words of the server that said so, one line */
    record Failed(UUID mail, Status status, String words) implements Report {}

    /** It is still being tried elsewhere. */
    record Delayed(UUID mail, String words) implements Report {}

    /** Its reader pressed the button for unwanted mail. */
    record Complaint(UUID mail, String words) implements Report {}

    /** Nothing that counts. @param why for the log */
    record Unread(String why) implements Report {}

    /**
     * An enhanced status code (RFC 3463).
     *
     * @param subject what it is about: 1 the address, 2 the mailbox, 3 the system, 4 the network, 5 the protocol, 6 the
     *     content, 7 security and policy
     */
    record Status(int kind, int subject, int detail) {
        private static final int ADDRESS = 1;
        /** Of the address: the sender's own cannot be written or has no domain, or a relay speaks wrongly. */
        private static final Set<Integer> OURS = Set.of(7, 8, 9);

        private static final int MAILBOX = 2;
        private static final int FULL = 2;
        private static final int TOO_LARGE = 3;
        private static final int NETWORK = 4;
        /** Of the network: a loop, too long a time, too many hops; of Exchange's own, again too long a time. */
        private static final Set<Integer> IN_PASSING = Set.of(6, 7, 14, 300, 316);

        private static final Pattern CODE =
                Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.]*\\d)");

        static Optional<Status> of(String text) {
            var found = CODE.matcher(text);
            if (!found.find()) return Optional.empty();
            return Optional.of(new Status(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        }

        /**
         * Whether nobody is there to write to. A full mailbox, a policy or the content of one letter say nothing of that,
         * although servers call them final too.
         */
        boolean isGone() {
            if (kind != 5) return false;
            return switch (subject) {
                case 0 -> true;
                case ADDRESS -> !OURS.contains(detail);
                case NETWORK -> !IN_PASSING.contains(detail);
                case MAILBOX -> detail != FULL && detail != TOO_LARGE;
                default -> false;
            };
        }

        @Override
        public String toString() {
            return kind + "." + subject + "." + detail;
        }
    }
}
