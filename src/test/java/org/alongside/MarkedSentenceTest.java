package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.FileAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.alongside.accounts.Somebody;
import org.alongside.clearance.Prisons;
import org.alongside.crowd.Applicant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is sensitive is found nowhere: not in the database or its files, events, jobs, outbox, audit, nor in any log at DEBUG or trace file; typed at the web, and in a letter that was sent. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "db-scheduler.polling-interval=100ms",
            "alongside.mail.from=hello@tayside.example",
            "alongside.mail.wait-for-undo=0s",
            "spring.mail.host=127.0.0.1",
            "server.tomcat.accesslog.enabled=true",
            "server.tomcat.accesslog.buffered=false"
        })
@Import({MarkedPlaces.class, Prisons.class})
@DirtiesContext
class MarkedSentenceTest {
    private static final String MARK = "quokkamarzipan";
    /** Written where it may be read, to see that the search would find it. */
    private static final String PLAIN = "wombatporridge";

    /** Takes the letters, as the mail server of a charity would. */
    private static final GreenMail POST = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

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
                            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0"
                            + ";TRACE_LEVEL_FILE=2"; // every statement with its values, as when a fault is looked for
                }
            };
        }
    }

    @DynamicPropertySource
    static void everything_that_is_written_is_in_one_folder(DynamicPropertyRegistry properties) {
        POST.start();
        properties.add("spring.mail.port", () -> POST.getSmtp().getPort());
        properties.add("server.tomcat.basedir", () -> folder.resolve("tomcat").toString());
    }

    @AfterAll
    static void no_more_letters() {
        POST.stop();
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
        // the mail server belongs to the test: what it writes about letters says nothing about ours
        root.getLoggerContext().getLogger("com.icegreen").setLevel(Level.OFF);
    }

    @AfterEach
    void and_no_longer() {
        root.setLevel(usual);
        root.detachAppender(log);
        console.ifPresent(root::addAppender);
        log.stop();
    }

    @Test
    void a_marked_word_in_every_sensitive_field_is_found_nowhere() throws Exception {
        places.write(MARK);
        new Applicant("http://localhost:" + port, MARK).fillsIn();
        somebody.area(PLAIN);
        LoggerFactory.getLogger(getClass()).debug(PLAIN);
        await().until(() -> Arrays.stream(POST.getReceivedMessages())
                .anyMatch(letter -> GreenMailUtil.getBody(letter).contains(MARK)));
        jdbc.execute("checkpoint sync");

        assertThat(Traces.inDatabase(jdbc, PLAIN)).contains("accounts_area.name");
        assertThat(Traces.inFiles(folder, PLAIN)).contains("alongside.mv.db", "alongside.trace.db", "alongside.log");
        assertThat(Traces.inFiles(folder, "POST /apply/")).anyMatch(file -> file.startsWith("access_log"));
        assertThat(Traces.inDatabase(jdbc, MARK)).isEmpty();
        assertThat(Traces.loggers(folder.resolve("alongside.log"), MARK)).isEmpty();
        assertThat(Traces.inFiles(folder, MARK)).isEmpty();
    }
}
