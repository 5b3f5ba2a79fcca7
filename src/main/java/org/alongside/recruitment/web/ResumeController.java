package org.alongside.recruitment.web;

import java.util.Map;
import java.util.Optional;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.forms.FormService;
import org.alongside.forms.Opened;
import org.alongside.forms.web.FormHost;
import org.alongside.forms.web.FormPages;
import org.alongside.recruitment.OpenOpportunity;
import org.alongside.recruitment.OpportunityService;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OpportunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Come back to a form with its code, on any phone or computer. */
@Controller
class ResumeController {
    private final FormService forms;
    private final FormPages pages;
    private final ApplicationForms applications;
    private final OpportunityService opportunities;
    private final CodeWords words;

    ResumeController(
            FormService forms,
            FormPages pages,
            ApplicationForms applications,
            OpportunityService opportunities,
            CodeWords words) {
        this.forms = forms;
        this.pages = pages;
        this.applications = applications;
        this.opportunities = opportunities;
        this.words = words;
    }

    @GetMapping("/resume")
    String ask(Model model) {
        return again("", Map.of(), model);
    }

    @PostMapping("/resume")
    String open(
            @RequestParam(defaultValue = "") String code,
            ServletWebRequest web,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        if (expired != null) return again(code, Map.of(), model);
        Optional<Opened> opened = forms.open(code, web.getRequest().getRemoteAddr());
        return opened.map(found -> goOn(found, web)).orElseGet(() -> again(code, words.problems(code), model));
    }

    /** "Welcome back": what is done, what is open, where to carry on. */
    @GetMapping("/apply/{address}/welcome")
    String welcome(@PathVariable String address, ServletWebRequest web, Model model) {
        OpenOpportunity opportunity = opportunities.at(address).orElseThrow(NotFound::new);
        Optional<ApplicationForms.Begun> begun = applications.begun(applications.host(opportunity), web);
        if (begun.isEmpty() || !opportunity.open()) return "redirect:/apply/" + address;
        model.addAttribute("one", opportunity);
        model.addAttribute("name", begun.get().draft().answers().text("call-me"));
        model.addAttribute("code", begun.get().key().spoken());
        FormTask.show(begun.get().draft(), forms, model);
        return "recruitment/welcome";
    }

    /** A form that was sent already leads to where the application is. */
    private String goOn(Opened opened, ServletWebRequest web) {
        if (opened.outcome() != null) {
            pages.remember(opened.key(), "/status", web);
            return "redirect:/status/mine";
        }
        OpenOpportunity opportunity = Ids.parse(opened.use().subject())
                .flatMap(id -> opportunities.find(new OpportunityId(id)))
                .orElseThrow(NotFound::new);
        FormHost host = applications.host(opportunity);
        pages.remember(opened.key(), host.base(), web);
        return "redirect:" + host.base() + "/welcome";
    }

    private static String again(String code, Map<String, String> problems, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("problems", problems);
        return "recruitment/resume";
    }
}
