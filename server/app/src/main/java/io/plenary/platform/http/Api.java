package io.plenary.platform.http;

import com.fasterxml.jackson.databind.node.NullNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mounts every operation of the contract: guard on the event loop, use case on a virtual thread, reply on the loop. An
 * operation without an answer, or an answer without an operation, stops the start.
 */
public final class Api {
    private static final Logger LOG = LoggerFactory.getLogger("io.plenary.access");
    private static final java.util.List<HttpMethod> METHODS =
            java.util.List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final int BEFORE_ALL = -1;
    private static final int OK = 200;
    private static final int MOST_UNDER_WAY = 1_000;

    private static final String RENEWAL = "refreshSignIn";

    private final Contract contract;
    private final Operations operations;
    private final Callers callers;
    private final Entrance entrance;
    private final Problems problems;
    private final Headers headers;
    private final PublicAnswers answers;
    private final MeterRegistry meters;
    private final Map<Outcome, Timer> timers = new ConcurrentHashMap<>();
    private final ExecutorService threads;
    private final AtomicInteger underWay;
    private final Uploads uploads = new Uploads(Uploads.MOST);
    private final Uploads onDisk = new Uploads(Uploads.MOST_ON_DISK);
    private final Path incoming;
    private final OwnGround ground;
    private final Retries retries;

    /** What the edge needs, made once in Wiring. @param incoming a folder for files that are on their way in */
    public record Parts(
            Contract contract,
            Operations operations,
            Callers callers,
            Entrance entrance,
            Problems problems,
            Headers headers,
            PublicAnswers answers,
            MeterRegistry meters,
            ExecutorService threads,
            Path incoming,
            OwnGround ground,
            Retries retries) {}

    public Api(Parts parts) {
        contract = parts.contract();
        operations = parts.operations();
        callers = parts.callers();
        entrance = parts.entrance();
        problems = parts.problems();
        headers = parts.headers();
        answers = parts.answers();
        meters = parts.meters();
        threads = parts.threads();
        incoming = parts.incoming();
        ground = parts.ground();
        retries = parts.retries();
        underWay = meters.gauge("plenary.requests.under.way", new AtomicInteger());
    }

    public Router router(Vertx vertx) {
        var builder = RouterBuilder.create(vertx, contract.openApi());
        var signposts = new Signposts();
        for (var route : builder.getRoutes()) {
            var id = route.getOperation().getOperationId();
            if (operations.answer(id) == null) throw new IllegalStateException("nobody answers " + id);
            route.setDoSecurity(false).setDoValidation(false).addHandler(context -> take(context, id));
            signposts.add(
                    route.getOperation().getHttpMethod().name(),
                    route.getOperation().getOpenAPIPath(),
                    id);
        }
        for (var id : operations.ids())
            if (contract.validators(id) == null) throw new IllegalStateException(id + " is not in the contract");
        var router = builder.createRouter();
        router.route().order(BEFORE_ALL).handler(context -> shown(context, signposts));
        return router;
    }

    /** The short way to the operation; what is not found in it, the router looks for. */
    private void shown(RoutingContext context, Signposts signposts) {
        var found = signposts.find(context.request().method().name(), pathBelow(context));
        found.ifPresentOrElse(
                one -> {
                    context.pathParams().putAll(one.parts());
                    take(context, one.operation());
                },
                context::next);
    }

    /** The path without that of this router, as it was sent. */
    private static String pathBelow(RoutingContext context) {
        var path = String.valueOf(context.request().path());
        var above = String.valueOf(context.mountPoint());
        if (!path.startsWith(above)) return path;
        return path.substring(above.endsWith("/") ? above.length() - 1 : above.length());
    }

    /** The methods of an address under {@code /api/v1}, for the header Allow; empty for an unknown one. */
    public String methods(String path) {
        return METHODS.stream()
                .filter(method -> contract.openApi().findOperation(path, method) != null)
                .map(HttpMethod::name)
                .collect(Collectors.joining(", "));
    }

    private void take(RoutingContext context, String operation) {
        var loop = Vertx.currentContext();
        var key = PublicDoor.keyOf(context.request());
        var visit = new Visit(
                context, loop, operation, System.nanoTime(), entrance.sender(context), key, answers.generation());
        var rules = contract.validators(operation);
        var file = rules.file();
        var large =
                file.map(FileRule::most).or(() -> rules.mostJson().filter(most -> entrance.isLarge(context.request())));
        var refused = rules.anySite() ? null : entrance.refuse(context.request());
        if (refused == null && file.isPresent()) refused = file.get().refuse(context.request(), rules.open());
        var unknown = !isOnDisk(rules) && FileRule.isUnknown(context.request());
        if (refused == null && large.isPresent() && unknown) refused = ErrorCode.AUTH_REQUIRED;
        if (!visit.sender().site().isMain() && rules.ownHost().isEmpty()) refused = ErrorCode.NOT_FOUND;
        if (refused != null) write(visit, failed(visit, new Refusal(refused)));
        else if (underWay.incrementAndGet() > MOST_UNDER_WAY) turnAway(visit, busy());
        else if (large.isPresent()) ask(visit, large.get());
        else read(visit, BodyReader.of(context.request(), entrance.bodyLimit()), () -> {});
    }

    private static Refusal busy() {
        return new Refusal(ErrorCode.BUSY, null, java.util.List.of(), 1);
    }

    private void turnAway(Visit visit, Throwable why) {
        underWay.decrementAndGet();
        write(visit, failed(visit, why));
    }

    /** Whose a large body is decides about its place, before a byte of it is read. */
    private void ask(Visit visit, int most) {
        var request = visit.context().request().pause();
        threads.execute(() -> {
            try {
                var caller = caller(visit, contract.validators(visit.operation()));
                Object whose = caller.findPerson()
                        .<Object>map(one -> one)
                        .orElse(visit.sender().address());
                visit.loop().runOnContext(go -> receive(visit, most, whose));
            } catch (Throwable refused) {
                visit.loop().runOnContext(go -> {
                    turnAway(visit, refused);
                    request.resume();
                });
            }
        });
    }

    private void receive(Visit visit, int most, Object whose) {
        var request = visit.context().request();
        var disk = isOnDisk(contract.validators(visit.operation()));
        var places = disk ? onDisk : uploads;
        if (request.response().closed()) underWay.decrementAndGet();
        else if (!places.begin(whose)) turnAway(visit, busy());
        else {
            var body = disk ? DiskReader.of(request, visit.vertx(), incoming, most) : BodyReader.of(request, most);
            Progress.USUAL.watch(body, visit.vertx());
            read(visit, body, () -> places.end(whose));
            // What goes to disk flows as soon as there is a file to take it.
            if (disk && !body.whole().isComplete()) return;
        }
        request.resume();
    }

    private static boolean isOnDisk(Contract.Validators rules) {
        return rules.file().filter(FileRule::onDisk).isPresent();
    }

    /** @param key of a public answer, if this could be one; @param generation of public answers when it was asked */
    private record Visit(
            RoutingContext context,
            Context loop,
            String operation,
            long started,
            Request.Sender sender,
            Optional<PublicAnswers.Key> key,
            long generation) {
        Vertx vertx() {
            return context.vertx();
        }
    }

    /** @param done after the answer is made, or nothing could be read */
    private void read(Visit visit, Incoming reader, Runnable done) {
        reader.whole()
                .onSuccess(body -> threads.execute(() -> {
                    try {
                        answer(visit, body);
                    } finally {
                        done.run();
                        body.drop();
                    }
                }))
                .onFailure(failure -> {
                    underWay.decrementAndGet();
                    done.run();
                    // What is no refusal of ours is the sender's framing, such as a chunk that is none.
                    var refusal = failure instanceof Refusal ours ? ours : new Refusal(ErrorCode.BAD_REQUEST, failure);
                    write(visit, failed(visit, refusal));
                });
    }

    /** On a virtual thread. Whatever goes wrong, also an error of the machine, is answered: nobody waits for nothing. */
    private void answer(Visit visit, Incoming.Body body) {
        Reply reply;
        try {
            reply = reply(visit, body);
            keep(visit, reply);
        } catch (Throwable failure) {
            reply = failed(visit, failure);
        } finally {
            underWay.decrementAndGet();
        }
        var ready = reply;
        visit.loop().runOnContext(go -> write(visit, ready));
    }

    /** What is tagged is the same for everybody; it is kept only if nobody in particular asked. */
    private void keep(Visit visit, Reply reply) {
        if (visit.key().isEmpty() || reply.tag().isEmpty() || reply.status() != OK) return;
        answers.keep(visit.key().get(), KeptReply.of(reply, headers), visit.generation(), System.nanoTime());
    }

    private Reply reply(Visit visit, Incoming.Body body) {
        var validators = contract.validators(visit.operation());
        var caller = caller(visit, validators);
        entrance.hold(caller, visit.context().request());
        var parameters = Parameters.read(visit.context(), validators);
        var house = visit.sender().site().house();
        if (house.isPresent()
                && !ground.covers(
                        house.get(), validators.ownHost().orElseThrow(), parameters.path(), parameters.query()))
            throw new Refusal(ErrorCode.NOT_FOUND);
        var isFile = validators.file().isPresent();
        var json =
                isFile ? NullNode.getInstance() : entrance.json(visit.context().request(), body.bytes(), validators);
        var file = new Request.Sent(isFile ? body.bytes().getBytes() : new byte[0], body.file());
        var request = new Request(caller, parameters.path(), parameters.query(), json, file, visit.sender());
        var reply = retries.answer(visit.operation(), visit.context().request(), body.bytes(), request);
        var told = reply.toldIn(visit.sender().locale());
        return validators.anySite() ? told.forAnySite() : told;
    }

    /** Where any site may ask, whatever its request carries is not even looked at. */
    private Caller caller(Visit visit, Contract.Validators validators) {
        if (validators.anySite()) return Caller.nobody();
        var credentials =
                Callers.Credentials.of(visit.context().request(), visit.sender().site());
        if (credentials.bearer().startsWith(Callers.KEY_PREFIX)) return machine(credentials, validators);
        var caller = identify(credentials, validators.open(), visit.operation());
        if (!validators.open()) caller.required();
        return caller;
    }

    /** A key opens what names its scope, and nothing else that asks who it is. */
    private Caller machine(Callers.Credentials credentials, Contract.Validators validators) {
        if (!credentials.cookie().isEmpty()) throw new Refusal(ErrorCode.BAD_REQUEST);
        if (validators.scope().isEmpty() && validators.open()) return Caller.nobody();
        var scope = validators.scope().orElseThrow(() -> new Refusal(ErrorCode.FORBIDDEN));
        return callers.machine(credentials.bearer(), scope);
    }

    /**
     * Where nobody needs to be signed in, an ended sign-in counts as nobody. One that is only past its time does not: the
     * answer may depend on who asks, so the browser renews first, for which alone an expired token is no obstacle.
     */
    private Caller identify(Callers.Credentials credentials, boolean open, String operation) {
        try {
            return callers.identify(credentials);
        } catch (Refusal refusal) {
            var asNobody = refusal.code() == ErrorCode.SIGN_IN_ENDED || operation.equals(RENEWAL);
            if (open && asNobody && credentials.bearer().isEmpty()) return Caller.nobody();
            throw refusal;
        }
    }

    private Reply failed(Visit visit, Throwable failure) {
        var reply = problems.of(failure, visit.sender().id(), visit.sender().locale());
        return contract.validators(visit.operation()).anySite() ? reply.forAnySite() : reply;
    }

    private void write(Visit visit, Reply made) {
        var reply = made.unless(visit.context().request().getHeader("If-None-Match"));
        note(visit, reply);
        var response = visit.context().response();
        if (reply.isLeftBy(response)) return;
        headers.onApi(response.headers());
        response.putHeader("X-Request-Id", visit.sender().id());
        reply.writeHeaders(response.headers());
        response.setStatusCode(reply.status());
        if (!reply.type().isEmpty()) response.putHeader("Content-Type", reply.type());
        reply.end(response);
    }

    private record Outcome(String operation, int status) {}

    private Timer timer(Outcome outcome) {
        return Timer.builder("plenary.requests")
                .tag("operation", outcome.operation())
                .tag("status", Integer.toString(outcome.status()))
                .register(meters);
    }

    private void note(Visit visit, Reply reply) {
        var nanos = System.nanoTime() - visit.started();
        timers.computeIfAbsent(new Outcome(visit.operation(), reply.status()), this::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
        LOG.atInfo()
                .addKeyValue("request", visit.sender().id())
                .addKeyValue("operation", visit.operation())
                .addKeyValue("status", reply.status())
                .addKeyValue("ms", nanos / 1_000_000)
                .log("answered");
    }
}
