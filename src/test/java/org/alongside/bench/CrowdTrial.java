package org.alongside.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.alongside.crowd.Applicant;
import org.alongside.crowd.RunningProgram;

/**
 * Lets 200 people apply at once and prints how long a Continue took, whether every answer was kept, and the memory in use. They
 * all come at the same moment and look at each page for two to six seconds, which is faster than anybody types.
 * The first crowd meets a program that has just been started and still compiles itself; the second one as it runs from then on.
 * Called by {@code ./mvnw verify -Pbench -DskipTests}.
 *
 * <p>Arguments: the name of the database, how many people, its address (none for H2), its user.
 */
final class CrowdTrial {
    private CrowdTrial() {}

    public static void main(String[] arguments) throws Exception {
        int people = Integer.parseInt(arguments[1]);
        Map<String, String> settings = arguments.length < 4
                ? Map.of()
                : Map.of("ALONGSIDE_DB_URL", arguments[2], "ALONGSIDE_DB_USER", arguments[3]);
        System.out.println("On " + arguments[0] + ":");
        Path home = Path.of(System.getProperty("trial.home", "target/trials"), "home");
        try (RunningProgram program = RunningProgram.start(home, settings)) {
            print("heap in use, idle", heap(program));
            apply(program, "first", people);
            apply(program, "second", people);
            print("heap in use, after the crowds", heap(program));
        }
    }

    private static void apply(RunningProgram program, String name, int people) throws Exception {
        ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        long begun = System.nanoTime();
        Duration before = program.cpu();
        List<Applicant> applicants = new ArrayList<>();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> sent = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                Applicant applicant = new Applicant(program.address(), name + person + "x");
                applicants.add(applicant);
                Random pace = new Random(person);
                sent.add(all.submit(() -> {
                    applicant.fillsIn(() -> pace.nextLong(2000, 6000), nanos::add);
                    if (!applicant.misses().isEmpty()) throw new IOException("Lost: " + applicant.misses());
                    return applicant.sends();
                }));
            }
            for (Future<Boolean> one : sent) {
                if (!one.get()) throw new IOException("A form was not taken");
            }
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        print(name + ": people, every answer kept and every form taken", people + "");
        print(
                name + ": sessions held by the server",
                applicants.stream().filter(Applicant::hasSession).count() + "");
        print(name + ": seconds in all", (System.nanoTime() - begun) / 1_000_000_000 + "");
        print(
                name + ": seconds of processor time that the program took",
                program.cpu().minus(before).toSeconds() + "");
        print(name + ": milliseconds for a Continue, median", at(sorted, 0.50));
        print(name + ": milliseconds for a Continue, 95 of 100", at(sorted, 0.95));
    }

    private static String at(List<Long> sorted, double part) {
        return TimeUnit.NANOSECONDS.toMillis(sorted.get((int) (part * (sorted.size() - 1)))) + "";
    }

    /** After a collection, as the JVM itself tells it. */
    private static String heap(RunningProgram program) throws IOException, InterruptedException {
        jcmd(program, "GC.run");
        return jcmd(program, "GC.heap_info")
                .lines()
                .filter(line -> line.contains("used"))
                .findFirst()
                .orElse("?")
                .strip();
    }

    private static String jcmd(RunningProgram program, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), program.pid() + "", command)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    private static void print(String what, String value) {
        System.out.printf("%-60s %s%n", what, value);
    }
}
