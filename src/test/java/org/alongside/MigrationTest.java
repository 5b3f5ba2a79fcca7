package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.alongside.testing.DatabaseTest;
import org.alongside.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables, made from nothing on the database of this run. Hibernate compared them with the entities as the program started. */
@DatabaseTest
class MigrationTest {
    @Autowired
    Flyway flyway;

    @Autowired
    DataSource database;

    @Autowired
    EntityManagerFactory entities;

    @Test
    void an_empty_database_gets_every_table() throws IOException {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).hasSameSizeAs(scripts());
        assertThat(entities.getMetamodel().getEntities()).isNotEmpty();
    }

    @Test
    void migrating_again_changes_nothing() {
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        flyway.validate();
    }

    /** H2 2.4.240 forgot what a check allows when the connection that made it was closed: half an hour after the first start. */
    @Test
    void what_a_table_demands_holds_when_the_connection_that_made_it_has_gone() {
        TestDatabase fresh = TestDatabase.empty();
        fresh.open(
                first -> first.execute(
                        "create table lights (name varchar(9) not null, constraint lights_name check (name in ('red', 'green')))"));
        fresh.open(later -> {
            assertThat(later.update("insert into lights values ('red')")).isOne();
            assertThatThrownBy(() -> later.update("insert into lights values ('blue')"))
                    .hasMessageContaining("lights_name");
        });
    }

    @Test
    void a_name_says_what_a_migration_is_for() throws IOException {
        assertThat(scripts())
                .extracting(Resource::getFilename)
                .allSatisfy(name -> assertThat(name).matches("V\\d{3}__[a-z][a-z0-9_]+\\.sql"));
    }

    @Test
    void every_row_has_a_key_that_no_database_counts() throws IOException {
        for (Resource script : scripts()) {
            assertThat(script.getContentAsString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                    .as(script.getFilename())
                    .doesNotContain("auto_increment")
                    .doesNotContain("identity");
        }
    }

    @Test
    void every_table_has_a_primary_key() {
        List<@Nullable String> without = JdbcClient.create(database)
                .sql("""
                        select t.table_name from information_schema.tables t
                        where lower(t.table_schema) = lower(:schema) and t.table_type like 'BASE TABLE'
                          and not exists (select 1 from information_schema.table_constraints c
                            where c.table_schema = t.table_schema and c.table_name = t.table_name
                              and c.constraint_type = 'PRIMARY KEY')
                        """)
                .param("schema", schema())
                .query(String.class)
                .list();
        assertThat(without).isEmpty();
    }

    private String schema() {
        return JdbcClient.create(database)
                .sql("select schema()")
                .query(String.class)
                .single();
    }

    private static List<Resource> scripts() throws IOException {
        return Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"));
    }
}
