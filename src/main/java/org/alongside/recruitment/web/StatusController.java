package org.alongside.recruitment.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.accounts.OrganisationService;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.Opened;
import org.alongside.forms.web.FormPages;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.OwnStatusService;
import org.alongside.recruitment.StatusService;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Where is my application: with its number and the form code. */
@Controller
class StatusController {
    private static final String HERE = "/status";
    private static final String MINE = "redirect:/status/mine";

    private final StatusService status;
    private final OwnStatusService own;
    private final FormService forms;
    private final OpportunityService opportunities;
    private final OrganisationService organisations;
    private final FormPages pages;
    private final CodeWords words;
    private final Clock clock;

    StatusController(
            StatusService status,
            OwnStatusService own,
            FormService forms,
            OpportunityService opportunities,
            OrganisationService organisations,
            FormPages pages,
            CodeWords words,
            Clock clock) {
        this.status = status;
        this.own = own;
        this.forms = forms;
        this.opportunities = opportunities;
        this.organisations = organisations;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/status")
    String ask(Model model) {
        return again("", "", Map.of(), model);
    }

    @PostMapping("/status")
    String open(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String code,
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        if (expired != null) return again(reference, code, Map.of(), model);
        Optional<Opened> opened =
                forms.open(code, web.getRequest().getRemoteAddr()).filter(found -> isOf(reference, found.outcome()));
        opened.ifPresent(found -> pages.remember(found.key(), HERE, web));
        return opened.isPresent() ? MINE : again(reference, code, words.problems(reference, code), model);
    }

    @GetMapping("/status/mine")
    String mine(ServletWebRequest web, Model model) {
        Optional<DraftKey> key = pages.keys(web).findFirst();
        return key.isPresent() ? show(key.get(), model) : "redirect:/status";
    }

    /** The talk for a calendar. */
    @GetMapping("/status/talk.ics")
    ResponseEntity<String> calendar(ServletWebRequest web) {
        return pages.keys(web)
                .findFirst()
                .flatMap(status::calendar)
                .map(file -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=talk.ics")
                        .cacheControl(CacheControl.noStore())
                        .body(file))
                .orElseThrow(NotFound::new);
    }

    @PostMapping("/status/accept")
    String accept(
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        return change(status::accept, expired, web, model);
    }

    @PostMapping("/status/stop")
    String stop(
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        return change(status::withdraw, expired, web, model);
    }

    @PostMapping("/status/return")
    String comeBack(
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        return change(status::comeBack, expired, web, model);
    }

    /** Nothing is changed by it, so it needs no valid token: whoever says "forget me" is forgotten. */
    @PostMapping("/status/forget")
    String forget(
            ServletWebRequest web,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        pages.forget(HERE, web);
        return "redirect:/status";
    }

    private String change(Consumer<DraftKey> what, @Nullable Boolean expired, ServletWebRequest web, Model model) {
        Optional<DraftKey> key = pages.keys(web).findFirst();
        if (key.isEmpty()) return "redirect:/status";
        if (expired != null) return show(key.get(), model);
        try {
            what.accept(key.get());
            return MINE;
        } catch (NotFound over) {
            return "redirect:/status";
        } catch (Refused no) {
            model.addAttribute("refused", no.refusal());
            return show(key.get(), model);
        }
    }

    private String show(DraftKey key, Model model) {
        try {
            model.addAttribute("page", new StatusPage(status.status(key), clock));
            model.addAttribute("more", status.more(key));
            model.addAttribute("fromSpace", own.isFromTheirSpace(key));
        } catch (NotFound notSentOrErased) {
            return "redirect:/status";
        }
        model.addAttribute("office", organisations.facts());
        model.addAttribute("open", opportunities.open());
        return "recruitment/status";
    }

    private static boolean isOf(String reference, @Nullable String outcome) {
        return outcome != null && CodeWords.digits(outcome).equals(CodeWords.digits(reference));
    }

    private static String again(String reference, String code, Map<String, String> problems, Model model) {
        model.addAttribute("reference", reference);
        model.addAttribute("code", code);
        model.addAttribute("problems", problems);
        return "recruitment/status-ask";
    }
}
