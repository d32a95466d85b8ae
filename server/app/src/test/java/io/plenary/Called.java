package io.plenary;

import io.plenary.testing.TestDb;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What a command from a shell came to. @param words on both of its ways out */
record Called(int exit, String words) {

    static Called in(Map<String, String> environment, ToIntFunction<Shell> command) {
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        var exit = command.applyAsInt(new Shell(environment, out, out));
        return new Called(exit, told.toString(StandardCharsets.UTF_8));
    }

    /** For a database beside which no server runs. @param folder for the data */
    static Map<String, String> at(TestDb database, Path folder) {
        var settings = new HashMap<>(database.settings());
        settings.put("PLENARY_DATA_FOLDER", folder.resolve("data").toString());
        return settings;
    }
}
