package org.alongside.crowd;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program as a demonstration, in a process of its own that can be killed. */
public final class RunningProgram implements AutoCloseable {
    private static final Path JAR = Path.of("target/alongside.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final String address;

    private RunningProgram(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param home where its data and its log are kept from one start to the next
     * @param settings the environment, such as {@code ALONGSIDE_DB_URL}
     */
    public static RunningProgram start(Path home, Map<String, String> settings)
            throws IOException, InterruptedException {
        Files.createDirectories(home);
        int port = freePort();
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-jar", JAR.toString());
        java.environment().putAll(settings);
        java.environment()
                .putAll(Map.of("ALONGSIDE_HOME", home.toString(), "PORT", port + "", "SPRING_PROFILES_ACTIVE", "demo"));
        Path console = home.resolve("console-" + port + ".log");
        java.redirectErrorStream(true).redirectOutput(console.toFile());
        RunningProgram program = new RunningProgram(java.start(), "http://127.0.0.1:" + port);
        program.awaitReady(console);
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

    /** It says so itself, once the demonstration's people are there. */
    private void awaitReady(Path console) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            if (Files.readString(console).contains("Alongside is ready")) return;
            Thread.sleep(100);
        }
        kill();
        throw new IOException("It did not start: see " + console);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
