package org.alongside.shared.web;

import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives each fault of ours a number that the page shows and the log holds; the page never shows more than that. */
@Component
class ErrorReference extends DefaultErrorAttributes {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReference.class);
    private final SecureRandom random = new SecureRandom();

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes =
                super.getErrorAttributes(request, ErrorAttributeOptions.of(ErrorAttributeOptions.Include.STATUS));
        if (attributes.get("status") instanceof Integer status && status >= 500) {
            String reference = "%04d %04d".formatted(random.nextInt(10_000), random.nextInt(10_000));
            attributes.put("reference", reference);
            LOG.error("Fault {}", reference, getError(request));
        }
        return attributes;
    }
}
