package io.plenary.platform.database;

import io.plenary.platform.config.DatabaseAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** The few plain connections of start-up, backup and restore; requests go through `platform.Db`. */
final class Jdbc {
    private static final String CONNECT_SECONDS = "10";

    private Jdbc() {}

    static Connection connect(DatabaseAddress address) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password().value());
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("ApplicationName", "plenary start-up");
        return new Driver().connect(address.jdbcUrl(), properties);
    }
}
