package io.plenary.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netty.channel.Channel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

/**
 * The people of a room of the whole server, each with a sign-in and a one-time ticket of their own. Does what each line
 * of its standard input says and answers with one line of JSON. Arguments: port, pid of the server, session, most
 * attendees; people and tickets are those of {@link Rows}, attendees first, then those who speak or come late.
 *
 * <ul>
 *   <li>{@code fill n}: lets people in until they are so many
 *   <li>{@code warm n}: the same, few at a time, for a server that has just started
 *   <li>{@code talk perSecond urgentPerSecond seconds probes}: somebody says so much, something is hidden so often, and
 *       with {@code probes} others come in and read a page meanwhile
 *   <li>{@code react perSecond seconds}: some of them applaud so often together
 *   <li>{@code stall n}: so many do not read any more
 *   <li>{@code empty}: everybody goes
 * </ul>
 */
public final class RoomClient {

    /** Tickets beyond those of attendees. */
    static final int OTHERS = 1_500;

    private static final int GENTLY = 8;
    private static final int APPLAUDING = 100;
    private static final double MOST_OF_ONE = 5;
    private static final int MOST_SPEAKERS = 100;
    private static final String PROBES = "probes";
    private static final long BREATH_NANOS = 20_000_000;

    private final int port;
    private final String session;
    private final int most;
    private final Crowd crowd;
    private final ServerProcess self = new ServerProcess(ProcessHandle.current().pid());
    private final Tally answers = new Tally(OTHERS);
    private final Door door;
    private String cookie = "";
    private int others;
    private int hidden;
    private Channel[] host = {};
    private long said;

    private RoomClient(int port, ServerProcess server, String session, int most) throws IOException {
        this.port = port;
        this.session = session;
        this.most = most;
        this.crowd = new Crowd(port, server, most);
        this.door = new Door(port, 2);
    }

    /**
     * What talking came to.
     *
     * @param ackP50 milliseconds from the speaker's write to the answer that it is stored
     * @param urgentP50 milliseconds from the host's write to an attendee's read of what passes the window
     * @param clientCpu share of a core that this side used
     */
    record Talk(
            Reading reading,
            double ackP50,
            double ackP99,
            double urgentP50,
            double urgentP99,
            Probe.Found found,
            double clientCpu) {}

    /**
     * What applause came to.
     *
     * @param perSecond reactions sent
     * @param frames of the server to each attendee in a second
     * @param cpu share of a core that the server used, its database included
     */
    record Applause(double perSecond, double frames, double cpu) {}

    public static void main(String[] args) throws Exception {
        Child.endOnFailure();
        ServerProcess server = new ServerProcess(Long.parseLong(args[1]));
        RoomClient client = new RoomClient(Integer.parseInt(args[0]), server, args[2], Integer.parseInt(args[3]));
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println(client.answer(line.split(" ")));
        }
        System.exit(0);
    }

    private String answer(String[] words) throws Exception {
        return switch (words[0]) {
            case "fill" -> json(crowd.fill(Integer.parseInt(words[1]), index -> live(index, said)));
            case "warm" -> json(crowd.fill(Integer.parseInt(words[1]), index -> live(index, said), GENTLY));
            case "talk" -> json(talk(words));
            case "react" -> json(react(Double.parseDouble(words[1]), Integer.parseInt(words[2])));
            case "stall" -> {
                crowd.stall(Integer.parseInt(words[1]));
                yield "{}";
            }
            case "empty" -> {
                crowd.empty();
                yield "{}";
            }
            default -> throw new IllegalArgumentException("what is " + words[0]);
        };
    }

    private static String json(Object value) throws JsonProcessingException {
        return LoadClient.json(value);
    }

    private Talk talk(String[] words) throws Exception {
        double rate = Double.parseDouble(words[1]);
        double urgentRate = Double.parseDouble(words[2]);
        int seconds = Integer.parseInt(words[3]);
        Channel[] speakers = crowd.speakers(answers, speakersFor(rate));
        Channel[] host = urgentRate > 0 ? host() : speakers;
        UUID[] toHide = urgentRate > 0 ? sayToHide(host[0], (int) (urgentRate * (seconds + 8)) + 10) : new UUID[0];
        answers.restart();
        answers.measure(true);
        Publisher urgent = new Publisher(host, Math.max(urgentRate, 0.01), number -> hide(toHide));
        Thread urging = Thread.ofPlatform().unstarted(urgent);
        Probe probe = new Probe(crowd, door, session);
        if (urgentRate > 0) {
            urging.start();
        }
        if (words.length > 4 && words[4].equals(PROBES)) {
            probe.start(() -> live(next(), said + answers.total()), cookie());
        }
        double cpu = self.cpuSeconds();
        long began = System.nanoTime();
        // Something has to be said for the room to be measured; a rate near nothing leaves it quiet.
        Publisher publisher = new Publisher(speakers, rate, this::message);
        Reading reading = crowd.listen(publisher, seconds);
        double clientCpu = (self.cpuSeconds() - cpu) * 1e9 / (System.nanoTime() - began);
        urgent.stop();
        Probe.Found found = probe.stop();
        said += publisher.published() + urgent.published();
        Tally tally = crowd.tally();
        return new Talk(
                reading,
                answers.millisAt(50),
                answers.millisAt(99),
                tally.urgentMillisAt(50),
                tally.urgentMillisAt(99),
                found,
                Crowd.round(clientCpu));
    }

    /** Commands of one socket are carried out one after the other, so who says much has to be many. */
    private Visit[] speakersFor(double rate) {
        Visit[] visits = new Visit[Math.clamp((int) (rate / MOST_OF_ONE), 2, MOST_SPEAKERS)];
        Arrays.setAll(visits, index -> hello());
        return visits;
    }

    private Applause react(double rate, int seconds) throws Exception {
        Visit[] visits = new Visit[APPLAUDING];
        Arrays.setAll(visits, index -> hello());
        Publisher publisher = new Publisher(crowd.speakers(new Tally(OTHERS), visits), rate, this::clap);
        Crowd.Heard heard = crowd.hear(publisher, seconds);
        return new Applause(heard.published(), heard.frames(), heard.cpu());
    }

    private String clap(long nanos) {
        return "{\"t\":\"crowd.react\",\"id\":\"" + nanos + "\",\"topic\":\"crowd:" + session
                + "\",\"d\":{\"emoji\":\"clap\"}}";
    }

    /** Comes in once, and stays. */
    private Channel[] host() throws InterruptedException, TimeoutException {
        hidden = 0;
        if (host.length == 0) {
            host = crowd.speakers(new Tally(OTHERS), Visit.hello(origin(), Rows.ticket(most)));
        }
        return host;
    }

    /** Texts without a stamp, which nobody counts. */
    private UUID[] sayToHide(Channel host, int count) throws TimeoutException {
        UUID[] ids = new UUID[count];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = UUID.randomUUID();
            host.writeAndFlush(Masked.text(host.alloc(), say(ids[i].toString(), "hide me")));
            long due = System.nanoTime() + BREATH_NANOS;
            crowd.await("a breath", () -> System.nanoTime() > due);
        }
        said += ids.length;
        return ids;
    }

    private String hide(UUID[] toHide) {
        crowd.tally().urgentSent();
        UUID message = toHide[hidden++ % toHide.length];
        return "{\"t\":\"chat.hide\",\"id\":\"" + UUID.randomUUID() + "\",\"topic\":\"chat:" + session
                + "\",\"d\":{\"message\":\"" + message + "\"}}";
    }

    private Visit live(int number, long since) {
        return Visit.live(origin(), Rows.ticket(number), session, since);
    }

    private Visit hello() {
        return Visit.hello(origin(), Rows.ticket(next()));
    }

    /** The host is the first of the others. */
    private int next() {
        return most + 1 + others++;
    }

    /** Of the first person, who signs in once. */
    private String cookie() {
        if (cookie.isEmpty()) {
            cookie = door.signIn(Rows.token(0));
        }
        return cookie;
    }

    private String origin() {
        return door.origin();
    }

    /** The answer has the id, and so tells how long it took. */
    private String message(long nanos) {
        return say(
                "@" + nanos + ";" + UUID.randomUUID().toString().substring(0, 8),
                "@" + nanos + ";" + LoadClient.PADDING);
    }

    private String say(String id, String text) {
        return "{\"t\":\"chat.say\",\"id\":\"" + id + "\",\"topic\":\"chat:" + session + "\",\"d\":{\"text\":\"" + text
                + "\"}}";
    }
}
