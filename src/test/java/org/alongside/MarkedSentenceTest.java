package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Path;
import java.util.Optional;
import org.alongside.accounts.Somebody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** What is sensitive is found nowhere: not in the database or its files, events, jobs, outbox, audit, nor in logs at DEBUG. */
@SpringBootTest(
        properties = {"db-scheduler.polling-interval=100ms", "spring.mail.host=127.0.0.1", "spring.mail.port=1"})
@Import(MarkedPlaces.class)
@DirtiesContext
class MarkedSentenceTest {
    private static final String MARK = "quokkamarzipan";
    /** Written where it may be read, to see that the search would find it. */
    private static final String PLAIN = "wombatporridge";

    @TempDir
    static Path folder;

    @Autowired
    MarkedPlaces places;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcTemplate jdbc;

    /** On disk, unlike other tests' databases: its files are what is searched. */
    @TestConfiguration
    static class OnDisk {
        @Bean
        @Primary
        JdbcConnectionDetails database() {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return "sa";
                }

                @Override
                public String getPassword() {
                    return "";
                }

                @Override
                public String getJdbcUrl() {
                    return "jdbc:h2:file:" + folder.resolve("alongside")
                            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";
                }
            };
        }
    }

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();
    private final FileAppender<ILoggingEvent> log = new FileAppender<>();
    private Optional<Appender<ILoggingEvent>> console = Optional.empty();

    @BeforeEach
    void everything_is_logged() {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(root.getLoggerContext());
        lines.setPattern("%logger --- %msg%n%ex");
        lines.start();
        log.setContext(root.getLoggerContext());
        log.setEncoder(lines);
        log.setFile(folder.resolve("alongside.log").toString());
        log.start();
        console = Optional.ofNullable(root.getAppender("CONSOLE"));
        console.ifPresent(root::detachAppender);
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
    }

    @AfterEach
    void and_no_longer() {
        root.setLevel(usual);
        root.detachAppender(log);
        console.ifPresent(root::addAppender);
        log.stop();
    }

    @Test
    void a_marked_word_in_every_sensitive_field_is_found_nowhere() {
        places.write(MARK);
        somebody.area(PLAIN);
        LoggerFactory.getLogger(getClass()).debug(PLAIN);
        await().until(() -> jdbc.queryForList("select id from notifications_letter where tries = 0")
                .isEmpty());
        jdbc.execute("checkpoint sync");

        assertThat(Traces.inDatabase(jdbc, PLAIN)).contains("accounts_area.name");
        assertThat(Traces.inFiles(folder, PLAIN)).contains("alongside.mv.db", "alongside.log");
        assertThat(Traces.inDatabase(jdbc, MARK)).isEmpty();
        assertThat(Traces.loggers(folder.resolve("alongside.log"), MARK)).isEmpty();
        assertThat(Traces.inFiles(folder, MARK)).isEmpty();
    }
}
