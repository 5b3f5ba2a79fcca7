package org.alongside.certificates.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.accounts.OrganisationService;
import org.alongside.certificates.CheckAnswer;
import org.alongside.certificates.CheckAnswer.Outcome;
import org.alongside.certificates.VerifyService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Is this certificate genuine? Anybody may ask, and we do not ask who they are. */
@Controller
class VerifyController {
    private final VerifyService checks;
    private final OrganisationService organisations;
    private final MessageSource messages;
    private final Clock clock;

    VerifyController(VerifyService checks, OrganisationService organisations, MessageSource messages, Clock clock) {
        this.checks = checks;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/verify")
    String ask(Model model) {
        return ask("", "", Map.of(), model);
    }

    @PostMapping("/verify")
    String typed(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String name,
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        Map<String, String> problems = problems(number, name);
        if (expired != null || !problems.isEmpty())
            return ask(number, name, expired == null ? problems : Map.of(), model);
        return answer(checks.typed(number, name, web.getRequest().getRemoteAddr()), web, model);
    }

    @GetMapping("/verify/{secret}")
    String scanned(@PathVariable String secret, ServletWebRequest web, Model model) {
        return answer(checks.scanned(secret, web.getRequest().getRemoteAddr()), web, model);
    }

    private String answer(CheckAnswer answer, ServletWebRequest web, Model model) {
        HttpServletResponse response = Objects.requireNonNull(web.getResponse());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        if (answer.outcome() == Outcome.TOO_OFTEN) response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        model.addAttribute("answer", answer);
        model.addAttribute("checkedAt", LocalDateTime.now(clock));
        model.addAttribute("telephone", organisations.facts().telephone());
        return "certificates/answer";
    }

    private static String ask(String number, String name, Map<String, String> problems, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("name", name);
        model.addAttribute("problems", problems);
        return "certificates/check";
    }

    private Map<String, String> problems(String number, String name) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (number.isBlank()) problems.put("number", say("certificates.check.number.missing"));
        if (name.isBlank()) problems.put("name", say("certificates.check.name.missing"));
        return problems;
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
