package io.plenary.platform.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/**
 * What a backup says about itself, in its last entry.
 *
 * @param format of this file; 1
 * @param madeAt instant of the database's moment, as ISO 8601
 * @param migrations file name to checksum of the schema it was taken from
 * @param tables in the order in which they can be loaded
 * @param checksums entry name to SHA-256 in hexadecimal, for every entry but this
 */
record Manifest(
        int format, String madeAt, Map<String, Integer> migrations, List<Table> tables, Map<String, String> checksums) {
    static final String ENTRY = "manifest.json";
    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One table.
     *
     * @param columns those that hold what was written; generated ones are made again
     * @param rows how many the backup has
     */
    record Table(String name, List<String> columns, long rows) {
        /** Its entry in the archive, in PostgreSQL's COPY text format. */
        String entry() {
            return "tables/" + name + ".copy";
        }

        Table withRows(long counted) {
            return new Table(name, columns, counted);
        }

        /** As SQL names it, with its columns. */
        String copyTarget() {
            return quoted(name) + " ("
                    + String.join(", ", columns.stream().map(Table::quoted).toList()) + ")";
        }

        static String quoted(String identifier) {
            return '"' + identifier.replace("\"", "\"\"") + '"';
        }
    }

    byte[] toJson() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Manifest of(byte[] json) {
        try {
            return JSON.readValue(json, Manifest.class);
        } catch (java.io.IOException malformed) {
            throw new BackupRefused("This is not a backup of Plenary: its manifest cannot be read.", malformed);
        }
    }
}
