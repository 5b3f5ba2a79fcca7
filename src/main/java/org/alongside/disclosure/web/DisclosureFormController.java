package org.alongside.disclosure.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.disclosure.DisclosureDoorService;
import org.alongside.forms.DraftKey;
import org.alongside.forms.web.FormHost;
import org.alongside.forms.web.FormPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Writing it, one question a page. Whoever comes with the key of their application goes on where they left off, on any telephone:
 * there is no other code to keep.
 */
@Controller
@RequestMapping(DisclosureFormController.BASE)
class DisclosureFormController {
    static final String BASE = "/status/tell-us/write";
    private static final String STATUS = "/status";

    private final DisclosureDoorService door;
    private final FormPages pages;

    DisclosureFormController(DisclosureDoorService door, FormPages pages) {
        this.door = door;
        this.pages = pages;
    }

    @GetMapping
    String begin(ServletWebRequest web, Model model) {
        return at(web, model, key -> pages.show(host(key), null, web, model));
    }

    @GetMapping("/sent")
    String sent() {
        return told();
    }

    @GetMapping("/{page}")
    String page(@PathVariable String page, ServletWebRequest web, Model model) {
        return at(web, model, key -> pages.show(host(key), page, web, model));
    }

    @PostMapping("/{page}")
    String press(
            @PathVariable String page,
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        return at(web, model, key -> pages.press(host(key), page, expired != null, web, model));
    }

    /** With this browser holding what opens their draft; else it is given that first and asked to come again. */
    private String at(ServletWebRequest web, Model model, Function<DraftKey, String> then) {
        List<DraftKey> held = pages.keys(web).toList();
        Optional<DraftKey> key = door.statusKey(held);
        if (key.isEmpty()) return pages.cameTooLate(STATUS, web, model);
        Optional<DraftKey> draft = door.draft(key.get());
        if (draft.isEmpty()) return told();
        if (held.contains(draft.get())) return then.apply(key.get());
        pages.remember(draft.get(), BASE, web);
        return "redirect:" + BASE;
    }

    private FormHost host(DraftKey key) {
        return new FormHost(
                door.use(key), BASE, DisclosureController.HERE + "/how", false, draft -> door.send(key, draft));
    }

    private static String told() {
        return "redirect:" + DisclosureController.HERE;
    }
}
