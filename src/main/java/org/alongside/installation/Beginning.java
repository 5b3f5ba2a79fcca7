package org.alongside.installation;

import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Prepares the program to be started from the command line. */
public final class Beginning {
    private Beginning() {}

    /**
     * A program that looks at its settings first, and is a demonstration where neither a database nor a profile was chosen.
     *
     * @param environment the variables that it is started with
     */
    public static SpringApplication of(Class<?> program, Map<String, String> environment) {
        SpringApplication application = new SpringApplication(program);
        if (environment.getOrDefault(Setting.ALONGSIDE_DB_URL.name(), "").isBlank()) {
            application.setDefaultProperties(Map.of("spring.profiles.default", "demo"));
        }
        application.addListeners(new SettingsCheck(environment));
        return application;
    }
}
