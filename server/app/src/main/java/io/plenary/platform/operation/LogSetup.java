package io.plenary.platform.operation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.EncoderBase;
import ch.qos.logback.core.spi.ContextAwareBase;
import io.plenary.platform.config.Config.LogFormat;
import org.slf4j.LoggerFactory;

/**
 * Sets Logback up in code, which takes a tenth of what reading its XML takes. Logback finds it as a service; it starts with
 * text until the configuration has been read.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
    /** The MDC key of the request's id. */
    public static final String REQUEST = "request";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        write(context, LogFormat.TEXT);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** From now on in this format. */
    public static void use(LogFormat format) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            write(context, format);
        }
    }

    private static void write(LoggerContext context, LogFormat format) {
        EncoderBase<ILoggingEvent> encoder = format == LogFormat.JSON ? new JsonLines() : new LineEncoder();
        encoder.setContext(context);
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setEncoder(encoder);
        console.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        root.setLevel(Level.INFO);
        root.addAppender(console);
        // These tell at length what is no news to an operator.
        context.getLogger("org.flywaydb").setLevel(Level.WARN);
        context.getLogger("io.netty").setLevel(Level.WARN);
        context.getLogger("io.vertx").setLevel(Level.WARN);
        // It warns of a gauge that every SQL client of Vert.x registers, each in vain but the first.
        context.getLogger("io.micrometer").setLevel(Level.ERROR);
    }
}
