package io.plenary.files;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One thread on which pictures are drawn and archives are unpacked, one after the other. Requests wait for it on threads of
 * their own that cost nothing; were they to do the work, two of them would hold up everybody else.
 */
final class Workbench {
    private static final int QUEUE = 40;
    private static final ThreadPoolExecutor THREAD = new ThreadPoolExecutor(
            1,
            1,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform().name("files-").daemon().factory());

    static {
        THREAD.allowCoreThreadTimeOut(true);
    }

    private Workbench() {}

    /** What is done here. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws IOException;
    }

    /** Waits for it; what it throws comes as it was. @throws Refusal busy where too many wait already */
    static <T> T run(Work<T> work) throws IOException {
        try {
            return THREAD.submit(work::done).get();
        } catch (RejectedExecutionException full) {
            throw new Refusal(ErrorCode.BUSY, full);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(ErrorCode.UNAVAILABLE, stopped);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                default -> throw new IllegalStateException(failed);
            }
        }
    }
}
