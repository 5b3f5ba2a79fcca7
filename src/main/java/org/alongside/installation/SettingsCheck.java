package org.alongside.installation;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/** Looks at the settings before anybody else reads them, so that the first complaint is ours. */
record SettingsCheck(Map<String, String> given)
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        new Settings(given).check();
        String home = given.getOrDefault(Setting.ALONGSIDE_HOME.name(), "").strip();
        if (!home.isEmpty()) {
            // the embedded database takes no path that is relative without saying so
            Map<String, Object> absolute =
                    Map.of("alongside.home", Path.of(home).toAbsolutePath().toString());
            event.getEnvironment().getPropertySources().addFirst(new MapPropertySource("absoluteHome", absolute));
        }
    }
}
