package io.plenary.platform.http;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers, and where the contract says {@code x-retry} and the sender names the request by an {@code Idempotency-Key}, does
 * so once: the same request gets the same answer again. A refusal took no effect and frees its key. What a crash leaves
 * behind between the effect and the stored answer is overdue after a minute, and whoever asks then does it again.
 */
public final class Retries {
    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int TRIES = 3;

    private final Contract contract;
    private final Operations operations;
    private final RetryStore store;

    public Retries(Contract contract, Operations operations, Db db) {
        this.contract = contract;
        this.operations = operations;
        this.store = new RetryStore(db);
    }

    /** On a virtual thread. Without a key it asks the database nothing. */
    Reply answer(String operation, HttpServerRequest http, Buffer body, Request request) {
        var answer = operations.answer(operation);
        if (!contract.validators(operation).retry()) return answer.to(request);
        var key = RetryKey.of(http.headers().getAll(RetryKey.HEADER));
        if (key.isEmpty()) return answer.to(request);
        return once(asked(operation, key.get(), body, request), () -> answer.to(request));
    }

    private interface Work {
        Reply run();
    }

    /** A key that was freed between two looks may be taken after all. */
    private Reply once(RetryStore.Asked asked, Work work) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            if (store.take(asked)) return run(asked, work);
            var held = store.find(asked);
            if (held.isPresent()) return again(asked, held.get());
        }
        throw underWay();
    }

    private static Reply again(RetryStore.Asked asked, RetryStore.Held held) {
        if (!held.isOf(asked)) throw new Refusal(ErrorCode.IDEMPOTENCY_MISMATCH);
        return held.answer().orElseThrow(Retries::underWay).with(REPLAYED, "true");
    }

    private static Refusal underWay() {
        return new Refusal(ErrorCode.RETRY_IN_PROGRESS, null, List.of(), 1);
    }

    private Reply run(RetryStore.Asked asked, Work work) {
        Reply reply;
        try {
            reply = work.run();
        } catch (RuntimeException | Error failure) {
            orSay(asked, () -> store.release(asked));
            throw failure;
        }
        orSay(asked, () -> settle(asked, reply));
        return reply;
    }

    /** A file is not kept: what it was made of is asked again. */
    private void settle(RetryStore.Asked asked, Reply reply) {
        var isDone = reply.status() / 100 == 2 && reply.stored().isEmpty();
        if (isDone) store.keep(asked, reply);
        else store.release(asked);
    }

    /** What the request came to is told in any case; without the note its key is free again after a minute. */
    private static void orSay(RetryStore.Asked asked, Runnable note) {
        try {
            note.run();
        } catch (RuntimeException failure) {
            LOG.warn("how {} ended could not be noted for its retries: {}", asked.operation(), failure.toString());
        }
    }

    private static RetryStore.Asked asked(String operation, RetryKey key, Buffer body, Request request) {
        var caller = request.caller();
        return new RetryStore.Asked(
                scope(caller),
                Secrets.hash(key.value()),
                caller.findPerson(),
                operation,
                fingerprint(operation, key, body, request),
                UUID.randomUUID());
    }

    /** A personal link reaches less than its person, so it does not get the answers that the person got. */
    private static String scope(Caller caller) {
        if (caller.isMachine()) return "key:" + caller.required().signIn().value();
        Optional<PersonId> full = caller.findStaff();
        if (full.isPresent()) return "person:" + full.get().value();
        return caller.findPerson().map(one -> "link:" + one.value()).orElse("anonymous");
    }

    /** With the key in it, which is kept nowhere: nobody can find out a short body by trying. */
    private static byte[] fingerprint(String operation, RetryKey key, Buffer body, Request request) {
        var address = List.of(new TreeMap<>(request.path()), new TreeMap<>(request.query()));
        var head = StrictJson.write(
                List.of(key.value(), operation, request.sender().site().origin(), address));
        return Secrets.hash(
                Buffer.buffer(head).appendString("\n").appendBuffer(body).getBytes());
    }
}
