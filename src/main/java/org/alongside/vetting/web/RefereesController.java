package org.alongside.vetting.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.forms.DraftKey;
import org.alongside.forms.web.FormPages;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.vetting.OwnThingsService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.context.request.ServletWebRequest;

/** Whom somebody names as referees, and how their checks stand: with their form code, under their own status. */
@Controller
class RefereesController {
    private static final String PAGE = "redirect:/status/referees";
    private static final String STATUS = "/status";

    private final OwnThingsService own;
    private final FormPages pages;
    private final MessageSource words;

    RefereesController(OwnThingsService own, FormPages pages, MessageSource words) {
        this.own = own;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/status/referees")
    String show(ServletWebRequest web, Model model) {
        return page(web, new RefereeForm("", "", "", "", "", ""), Map.of(), model);
    }

    @PostMapping("/status/referees")
    String name(
            RefereeForm form,
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        Optional<DraftKey> key = pages.keys(web).findFirst();
        if (key.isEmpty()) return pages.cameTooLate(STATUS, web, model);
        Map<String, String> problems = expired == null ? problems(form) : Map.of();
        if (expired != null || !problems.isEmpty()) return page(web, form, problems, model);
        try {
            own.name(key.get(), form.data());
            return PAGE;
        } catch (NotFound erased) {
            return pages.cameTooLate(STATUS, web, model);
        } catch (Refused no) {
            return page(
                    web,
                    form,
                    Map.of(
                            form.field(no.refusal().messageKey()),
                            say(no.refusal().messageKey())),
                    model);
        }
    }

    @GetMapping("/status/checks")
    String checks(ServletWebRequest web, Model model) {
        Optional<DraftKey> key = pages.keys(web).findFirst();
        if (key.isEmpty()) return "redirect:" + STATUS;
        try {
            model.addAttribute("checks", own.checks(key.get()));
        } catch (NotFound notSentOrErased) {
            return "redirect:" + STATUS;
        }
        return "vetting/checks";
    }

    private String page(ServletWebRequest web, RefereeForm form, Map<String, String> problems, Model model) {
        Optional<DraftKey> key = pages.keys(web).findFirst();
        if (key.isEmpty()) return pages.cameTooLate(STATUS, web, model);
        try {
            model.addAttribute("own", own.referees(key.get()));
        } catch (NotFound notSentOrErased) {
            return pages.cameTooLate(STATUS, web, model);
        }
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "vetting/referees";
    }

    private Map<String, String> problems(RefereeForm form) {
        Map<String, String> problems = new LinkedHashMap<>();
        form.missing().forEach((field, key) -> problems.put(field, say(key)));
        return problems;
    }

    private String say(String key) {
        return words.getMessage(key, new Object[] {}, LocaleContextHolder.getLocale());
    }
}
