package org.alongside.shared;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Every word that a person reads comes from {@code messages/<module>.properties}; a missing key is an error, not a blank. */
@Configuration(proxyBeanMethods = false)
class Wording {
    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(resources.getResources("classpath:messages/*.properties"))
                .map(Wording::basename)
                .distinct()
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static String basename(Resource file) {
        String name = String.valueOf(file.getFilename());
        return "classpath:messages/" + name.substring(0, name.indexOf('.'));
    }
}
