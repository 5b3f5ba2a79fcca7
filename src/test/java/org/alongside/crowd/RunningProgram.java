package org.alongside.crowd;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program as a demonstration, in a process of its own that can be killed. */
public final class RunningProgram implements AutoCloseable {
    private static final Path JAR = Path.of("target/alongside.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final String address;
    private final Path console;

    private RunningProgram(Process process, String address, Path console) {
        this.process = process;
        this.address = address;
        this.console = console;
    }

    /**
     * Starts it and waits until it says that it is ready: a demonstration, once its people are there.
     *
     * @param home where its data and its log are kept from one start to the next
     * @param settings the environment, such as {@code ALONGSIDE_DB_URL}; they come before what is usual here
     */
    public static RunningProgram start(Path home, Map<String, String> settings)
            throws IOException, InterruptedException {
        Files.createDirectories(home);
        int port = freePort();
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-jar", JAR.toString());
        java.environment()
                .putAll(Map.of("ALONGSIDE_HOME", home.toString(), "PORT", port + "", "SPRING_PROFILES_ACTIVE", "demo"));
        java.environment().putAll(settings);
        Path console = home.resolve("console-" + port + ".log");
        java.redirectErrorStream(true).redirectOutput(console.toFile());
        RunningProgram program = new RunningProgram(java.start(), "http://127.0.0.1:" + port, console);
        program.awaitSaying("Alongside is ready");
        return program;
    }

    public String address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    /** Processor time since its start, all threads together. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** As a power cut would, without a chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) kill();
    }

    /** Waits until this pattern is found in its log, and answers with what was found. */
    public MatchResult awaitSaying(String pattern) throws IOException, InterruptedException {
        Pattern wanted = Pattern.compile(pattern);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            Matcher found = wanted.matcher(Files.readString(console));
            if (found.find()) return found.toMatchResult();
            Thread.sleep(20);
        }
        kill();
        throw new IOException("It did not say " + pattern + ": see " + console);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
