package io.plenary.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    private static final Path ERRORS = Path.of("src/main/resources/contract/errors.yaml");

    private record Told(int status, String title) {}

    @Test
    void java_and_the_contract_know_the_same_codes() throws IOException {
        var contract = new TreeMap<String, Told>();
        new ObjectMapper(new YAMLFactory())
                .readTree(ERRORS.toFile())
                .properties()
                .forEach(entry -> contract.put(
                        entry.getKey(),
                        new Told(
                                entry.getValue().path("status").intValue(),
                                entry.getValue().path("title").textValue())));
        var java = new TreeMap<String, Told>();
        for (var code : ErrorCode.values()) java.put(code.code(), new Told(code.status(), code.title()));
        assertEquals(contract, java);
    }
}
