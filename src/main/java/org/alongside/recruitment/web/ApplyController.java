package org.alongside.recruitment.web;

import java.util.List;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.forms.web.FormHost;
import org.alongside.forms.web.FormPages;
import org.alongside.recruitment.OpenOpportunity;
import org.alongside.recruitment.OpportunityService;
import org.alongside.shared.NotFound;
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
 * Apply: what it is, the form, and the page after it was sent.
 *
 * <p>Once an opportunity has closed, its form is no longer shown nor taken, but what was written stays kept.
 */
@Controller
@RequestMapping("/apply/{address}")
class ApplyController {
    private final OpportunityService opportunities;
    private final ApplicationForms forms;
    private final FormPages pages;

    ApplyController(OpportunityService opportunities, ApplicationForms forms, FormPages pages) {
        this.opportunities = opportunities;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping
    String start(@PathVariable String address, ServletWebRequest web, Model model) {
        OpenOpportunity opportunity = find(address);
        FormHost host = forms.host(opportunity);
        model.addAttribute("one", opportunity);
        model.addAttribute("begun", forms.begun(host, web).orElse(null));
        model.addAttribute("others", others(opportunity));
        return opportunity.open() ? "recruitment/apply" : "recruitment/closed";
    }

    /** Where this browser left off, or the first question. */
    @GetMapping("/begin")
    String begin(@PathVariable String address, ServletWebRequest web, Model model) {
        OpenOpportunity opportunity = find(address);
        return opportunity.open() ? pages.show(forms.host(opportunity), null, web, model) : home(address);
    }

    @GetMapping("/sent")
    String sent(@PathVariable String address, ServletWebRequest web, Model model) {
        OpenOpportunity opportunity = find(address);
        return pages.sent(forms.host(opportunity), web)
                .map(sent -> {
                    model.addAttribute("one", opportunity);
                    model.addAttribute("sent", sent);
                    return "recruitment/sent";
                })
                .orElse(home(address));
    }

    @GetMapping("/{page}")
    String page(@PathVariable String address, @PathVariable String page, ServletWebRequest web, Model model) {
        OpenOpportunity opportunity = find(address);
        return opportunity.open() ? pages.show(forms.host(opportunity), page, web, model) : home(address);
    }

    @PostMapping("/{page}")
    String press(
            @PathVariable String address,
            @PathVariable String page,
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        return pages.press(forms.host(find(address)), page, expired != null, web, model);
    }

    private OpenOpportunity find(String address) {
        return opportunities.at(address).orElseThrow(NotFound::new);
    }

    private List<OpenOpportunity> others(OpenOpportunity than) {
        return opportunities.open().stream().filter(o -> !o.equals(than)).toList();
    }

    private static String home(String address) {
        return "redirect:/apply/" + address;
    }
}
