package org.alongside.vetting.web;

import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.forms.web.FormHost;
import org.alongside.forms.web.FormPages;
import org.alongside.vetting.RefereeState;
import org.alongside.vetting.ReferenceDoor;
import org.alongside.vetting.ReferenceDoorService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** A referee’s own pages. They say whose reference it is and that it is about volunteering with us, and nothing more. */
@Controller
@RequestMapping("/reference/{secret}")
class ReferenceController {
    private final ReferenceDoorService references;
    private final FormPages pages;

    ReferenceController(ReferenceDoorService references, FormPages pages) {
        this.references = references;
        this.pages = pages;
    }

    @GetMapping
    String start(@PathVariable String secret, ServletWebRequest web, Model model) {
        ReferenceDoor door = open(secret, web);
        if (door.state() == RefereeState.ASKED) return page("vetting/reference", door, secret, model);
        return page("vetting/reference-done", door, secret, model);
    }

    @GetMapping("/begin")
    String begin(@PathVariable String secret, ServletWebRequest web, Model model) {
        return pages.show(host(secret, web), null, web, model);
    }

    @GetMapping("/sent")
    String sent(@PathVariable String secret) {
        return home(secret);
    }

    @GetMapping("/{page}")
    String page(@PathVariable String secret, @PathVariable String page, ServletWebRequest web, Model model) {
        ReferenceDoor door = open(secret, web);
        return door.state() == RefereeState.ASKED ? pages.show(host(secret, web), page, web, model) : home(secret);
    }

    @PostMapping("/cannot")
    String cannot(
            @PathVariable String secret,
            ServletWebRequest web,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        open(secret, web);
        if (expired == null) references.cannot(secret);
        return home(secret);
    }

    @PostMapping("/{page}")
    String press(
            @PathVariable String secret,
            @PathVariable String page,
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        return pages.press(host(secret, web), page, expired != null, web, model);
    }

    private FormHost host(String secret, ServletWebRequest web) {
        String base = "/reference/" + secret;
        return new FormHost(open(secret, web).use(), base, base, false, key -> references.send(secret, key));
    }

    private ReferenceDoor open(String secret, ServletWebRequest web) {
        return references.open(secret, web.getRequest().getRemoteAddr());
    }

    private static String page(String view, ReferenceDoor door, String secret, Model model) {
        model.addAttribute("door", door);
        model.addAttribute("base", "/reference/" + secret);
        return view;
    }

    private static String home(String secret) {
        return "redirect:/reference/" + secret;
    }
}
