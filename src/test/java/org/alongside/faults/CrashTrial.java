package org.alongside.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.crowd.Applicant;
import org.alongside.crowd.RunningProgram;

/**
 * Kills the program at random moments while people fill in forms, starts it again and looks for everything that it had
 * confirmed. Called by {@code ./mvnw verify -Pfaults -DskipTests}; leaves what it found in {@code docs/faults.md}.
 *
 * <p>Arguments: the name of the database, how many times, its address (none for H2), its user.
 */
final class CrashTrial {
    private static final int PEOPLE = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path REPORT = Path.of("docs/faults.md");

    private final String database;
    private final Path home;
    private final Map<String, String> settings;
    private final Random random = new Random(2026);
    private final List<String> rows = new ArrayList<>();
    private int lost;

    private CrashTrial(String database, Map<String, String> settings) {
        this.database = database;
        this.settings = settings;
        this.home = Path.of(System.getProperty("trial.home", "target/trials"), "home");
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> settings = arguments.length < 4
                ? Map.of()
                : Map.of("ALONGSIDE_DB_URL", arguments[2], "ALONGSIDE_DB_USER", arguments[3]);
        CrashTrial trial = new CrashTrial(arguments[0], settings);
        trial.run(Integer.parseInt(arguments[1]));
        if (trial.lost > 0) throw new IllegalStateException(trial.lost + " confirmed answers are lost");
    }

    private void run(int times) throws IOException, InterruptedException {
        RunningProgram program = RunningProgram.start(home, settings);
        for (int time = 1; time <= times; time++) {
            Queue<Applicant> applicants = new ConcurrentLinkedQueue<>();
            long killedAfter = killWhileTheyWrite(program, time, applicants);
            program = RunningProgram.start(home, settings);
            note(time, killedAfter, applicants, program);
        }
        program.close();
        report(times);
    }

    /** Answers how many milliseconds after the first confirmed answer. */
    private long killWhileTheyWrite(RunningProgram program, int time, Queue<Applicant> applicants)
            throws InterruptedException {
        long wait = random.nextLong(4000);
        AtomicBoolean going = new AtomicBoolean(true);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < PEOPLE; person++) {
                String mark = "r" + time + "p" + person + "n";
                people.execute(() -> write(program.address(), mark, applicants, going));
            }
            boolean begun = awaitFirst(applicants);
            if (begun) Thread.sleep(wait);
            going.set(false);
            program.kill();
            if (!begun) throw new IllegalStateException("Nobody had an answer confirmed in " + PATIENCE);
        }
        return wait;
    }

    /** Answers whether any answer was confirmed in good time. */
    private static boolean awaitFirst(Queue<Applicant> applicants) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (applicants.stream().anyMatch(applicant -> applicant.confirmations() > 0)) return true;
            Thread.sleep(10);
        }
        return false;
    }

    /** One form after the other until nobody answers any more. */
    private static void write(String address, String mark, Queue<Applicant> applicants, AtomicBoolean going) {
        for (int form = 0; going.get(); form++) {
            Applicant applicant = new Applicant(address, mark + form);
            applicants.add(applicant);
            try {
                applicant.fillsIn();
            } catch (IOException e) {
                // killed, or wrong: only a wrong answer comes while it is still going
                if (going.get()) System.out.println("While it was running: " + e);
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void note(int time, long killedAfter, Queue<Applicant> applicants, RunningProgram program)
            throws IOException, InterruptedException {
        int confirmed = 0;
        List<String> missing = new ArrayList<>();
        for (Applicant applicant : applicants) {
            confirmed += applicant.confirmations();
            missing.addAll(applicant.movesTo(program.address()).misses());
        }
        lost += missing.size();
        rows.add("| %d | %d | %d | %d |".formatted(time, killedAfter, confirmed, missing.size()));
        System.out.printf(
                "%s %d: killed after %d ms, %d answers confirmed, %d lost %s%n",
                database, time, killedAfter, confirmed, missing.size(), missing);
    }

    private void report(int times) throws IOException {
        String head =
                "# Killed at random moments\n\n`./mvnw verify -Pfaults -DskipTests` starts the packaged program, lets "
                        + PEOPLE
                        + " people fill in forms, kills it with `kill -9`,\nstarts it again and looks for every answer that a"
                        + " page had confirmed.\n";
        String own =
                "\n## %s, %d times: %d confirmed answers lost\n\n| time | killed after ms | confirmed | lost |\n|---|---|---|---|\n%s\n"
                        .formatted(database, times, lost, String.join("\n", rows));
        String before = Files.exists(REPORT) ? Files.readString(REPORT) : head;
        int old = before.indexOf("\n## " + database + ",");
        int next = old < 0 ? -1 : before.indexOf("\n## ", old + 4);
        String others = old < 0 ? before : before.substring(0, old) + (next < 0 ? "" : before.substring(next));
        Files.writeString(REPORT, others + own);
    }
}
