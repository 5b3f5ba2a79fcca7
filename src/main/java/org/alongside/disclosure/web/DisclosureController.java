package org.alongside.disclosure.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.disclosure.DisclosureDoorService;
import org.alongside.disclosure.HowTold;
import org.alongside.disclosure.OwnDisclosure;
import org.alongside.forms.DraftKey;
import org.alongside.forms.web.FormPages;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** What we ask in private and why, how to tell us, that it has arrived, and what we decided. */
@Controller
@RequestMapping("/status/tell-us")
class DisclosureController {
    static final String HERE = "/status/tell-us";
    private static final String STATUS = "/status";

    private final DisclosureDoorService door;
    private final FormPages pages;
    private final MessageSource words;

    DisclosureController(DisclosureDoorService door, FormPages pages, MessageSource words) {
        this.door = door;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String show(ServletWebRequest web, Model model) {
        return page(web, "", Map.of(), model);
    }

    /** The first page again, for somebody who would rather do it another way. */
    @GetMapping("/how")
    String how(ServletWebRequest web, Model model) {
        model.addAttribute("again", true);
        return page(web, "", Map.of(), model);
    }

    @PostMapping
    String choose(
            @RequestParam(defaultValue = "") String how,
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        Optional<HowTold> chosen = chosen(how);
        model.addAttribute("again", true);
        model.addAttribute("how", how);
        if (expired != null) return page(web, "", Map.of(), model);
        if (chosen.isEmpty()) return page(web, "", Map.of("how-1", say("disclosure.own.how.missing")), model);
        if (chosen.get() == HowTold.WRITE) return write(web);
        return done(web, "", "how-1", model, key -> door.choose(key, chosen.get()));
    }

    @PostMapping("/more")
    String add(
            @RequestParam(defaultValue = "") String words,
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        if (expired != null) return page(web, words, Map.of(), model);
        return done(web, words, "words", model, key -> door.add(key, words));
    }

    @PostMapping("/answer")
    String answer(
            @RequestParam(defaultValue = "") String words,
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        if (expired != null) return page(web, words, Map.of(), model);
        return done(web, words, "words", model, key -> door.answer(key, words));
    }

    private String write(ServletWebRequest web) {
        Optional<DraftKey> key = key(web);
        if (key.isEmpty()) return "redirect:" + STATUS;
        door.write(key.get()).ifPresent(draft -> pages.remember(draft, DisclosureFormController.BASE, web));
        return "redirect:" + DisclosureFormController.BASE;
    }

    private String done(ServletWebRequest web, String typed, String field, Model model, Consumer<DraftKey> what) {
        Optional<DraftKey> key = key(web);
        if (key.isEmpty()) return pages.cameTooLate(STATUS, web, model);
        try {
            what.accept(key.get());
            return "redirect:" + HERE;
        } catch (Refused no) {
            return page(web, typed, Map.of(field, say(no.refusal())), model);
        }
    }

    private String page(ServletWebRequest web, String typed, Map<String, String> problems, Model model) {
        Optional<DraftKey> key = key(web);
        if (key.isEmpty()) return pages.cameTooLate(STATUS, web, model);
        OwnDisclosure own = door.own(key.get());
        model.addAttribute("own", own);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        boolean choosing = switch (own.phase()) {
            case TO_CHOOSE -> true;
            case WRITING, WANTS_TO_TALK, BY_POST -> model.containsAttribute("again");
            case WITH_US, DECIDED -> false;
        };
        return choosing ? "disclosure/tell-us" : "disclosure/told";
    }

    private Optional<DraftKey> key(ServletWebRequest web) {
        return door.statusKey(pages.keys(web).toList());
    }

    private String say(Refusal no) {
        return words.getMessage(no.messageKey(), no.arguments().toArray(), LocaleContextHolder.getLocale());
    }

    private String say(String key) {
        return say(Refusal.because(key));
    }

    private static Optional<HowTold> chosen(String typed) {
        return switch (typed) {
            case "write" -> Optional.of(HowTold.WRITE);
            case "talk" -> Optional.of(HowTold.TALK);
            case "post" -> Optional.of(HowTold.POST);
            case "nothing" -> Optional.of(HowTold.NOTHING);
            default -> Optional.empty();
        };
    }
}
