package org.alongside.shared.web;

import java.util.Locale;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts {@link PlainRefusal} in the place of the server’s own error page. */
@Component
class PlainRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title><link rel="stylesheet" href="/public/public.css"></head>
            <body class="pub"><main id="main" class="pub-main"><div class="pub-w"><div class="pub-col prose">
            <h1>%1$s</h1><p>%2$s</p><p class="acts go"><a class="al-btn big" href="/">%3$s</a></p>
            </div></div></main></body></html>
            """;

    private final MessageSource messages;

    PlainRefusals(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(PlainRefusal.class.getName());
            host.getPipeline().addValve(new PlainRefusal(this::page));
        });
    }

    private String page(int status) {
        return status < 500
                ? page("public.wrong.request", "public.wrong.request.next")
                : page("public.wrong.fault", "public.wrong.fault.next");
    }

    private String page(String title, String next) {
        return PAGE.formatted(words(title), words(next), words("public.wrong.home"));
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
