package io.plenary.exchange.merge;

import io.plenary.exchange.read.ProgrammeReader;
import io.plenary.exchange.read.ReadProgramme;
import io.plenary.programme.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

/** Files laid over plans, as tests need it. */
public final class Laid {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final Frame FRAME = new Frame(ZONE, ZONE, false);

    private Laid() {}

    public static ReadProgramme read(String file) {
        return ProgrammeReader.read(file.getBytes(StandardCharsets.UTF_8));
    }

    public static Merged over(Plan draft, String file) {
        return over(draft, read(file));
    }

    public static Merged over(Plan draft, ReadProgramme file) {
        return Merge.of(draft, file, FRAME);
    }
}
