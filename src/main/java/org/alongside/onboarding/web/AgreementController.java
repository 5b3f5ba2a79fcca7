package org.alongside.onboarding.web;

import java.util.Optional;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.forms.DraftKey;
import org.alongside.forms.web.FormPages;
import org.alongside.onboarding.Agreement;
import org.alongside.onboarding.AgreementService;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** An agreement to read and to accept, with the key that opened “where is my application”. */
@Controller
@RequestMapping("/status/agreements/{address}")
class AgreementController {
    private static final String MINE = "redirect:/status/mine";

    private final AgreementService agreements;
    private final FormPages pages;

    AgreementController(AgreementService agreements, FormPages pages) {
        this.agreements = agreements;
        this.pages = pages;
    }

    @GetMapping
    String read(@PathVariable String address, ServletWebRequest web, Model model) {
        Optional<DraftKey> key = pages.keys(web).findFirst();
        return key.isPresent() ? show(key.get(), agreement(address), model) : MINE;
    }

    @PostMapping
    String accept(
            @PathVariable String address,
            @RequestParam(defaultValue = "0") int number,
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        Optional<DraftKey> key = pages.keys(web).findFirst();
        if (key.isEmpty()) return MINE;
        Agreement agreement = agreement(address);
        if (expired != null) return show(key.get(), agreement, model);
        try {
            agreements.accept(key.get(), agreement, number);
            return MINE;
        } catch (NotFound over) {
            return MINE;
        } catch (Refused no) {
            model.addAttribute("refused", no.refusal());
            return show(key.get(), agreement, model);
        }
    }

    private String show(DraftKey key, Agreement agreement, Model model) {
        try {
            model.addAttribute("one", agreements.read(key, agreement));
            return "onboarding/agreement";
        } catch (NotFound over) {
            return MINE;
        }
    }

    private static Agreement agreement(String address) {
        return Agreement.at(address).orElseThrow(NotFound::new);
    }
}
