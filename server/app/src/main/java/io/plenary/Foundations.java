package io.plenary;

import io.micrometer.core.instrument.MeterRegistry;
import io.plenary.fanout.Fanout;
import io.plenary.files.FileService;
import io.plenary.platform.Db;
import io.plenary.platform.Lookout;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Signals;
import io.plenary.platform.Words;
import io.plenary.platform.config.Config;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.PublicAnswers;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.concurrent.ExecutorService;

/** What every feature is made from. */
record Foundations(
        Vertx vertx,
        Config config,
        DataFolder folder,
        Db db,
        Clock clock,
        MeterRegistry meters,
        ExecutorService threads,
        Words words,
        RateLimits limits,
        Fanout fanout,
        Operations operations,
        Signals signals,
        Lookout lookout,
        PublicAnswers answers,
        FileService files) {

    String origin() {
        return config.web().origin().toString();
    }
}
