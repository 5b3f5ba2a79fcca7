package org.alongside.recruitment.web;

import java.util.Map;
import org.alongside.accounts.KeepWhatWasTyped;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Ask us to ring you: for everybody who would rather talk than type. */
@Controller
class HelpController {
    private static final String PAGE = "recruitment/help";

    private final HelpWords words;

    HelpController(HelpWords words) {
        this.words = words;
    }

    @GetMapping("/help")
    String show(@ModelAttribute("form") HelpForm form, Model model) {
        return again(Map.of(), model);
    }

    @PostMapping("/help")
    String ask(
            @ModelAttribute("form") HelpForm form,
            Model model,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        Map<String, String> problems = expired == null ? words.problems(form) : Map.of();
        return expired != null || !problems.isEmpty() ? again(problems, model) : "redirect:/help/thanks";
    }

    @GetMapping("/help/thanks")
    String thanks() {
        return "recruitment/help-thanks";
    }

    private static String again(Map<String, String> problems, Model model) {
        model.addAttribute("problems", problems);
        return PAGE;
    }
}
