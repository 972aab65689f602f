package org.manyhands.shared.vault;

import io.quarkus.arc.All;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** Gives Flyway the migrations that seal: they stand with their feature and need the key, so it does not find them by itself. */
@Singleton
class FlywaySealing implements FlywayConfigurationCustomizer {

    private final List<SealingMigration> migrations;

    @Inject
    FlywaySealing(@All List<SealingMigration> migrations) {
        this.migrations = List.copyOf(migrations);
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(migrations.toArray(JavaMigration[]::new));
    }
}
