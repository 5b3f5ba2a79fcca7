package org.alongside.recruitment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.recruitment.CallBackService;
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

    private final CallBackService callBacks;
    private final HelpWords words;

    HelpController(CallBackService callBacks, HelpWords words) {
        this.callBacks = callBacks;
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
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        Map<String, String> problems = expired == null ? words.problems(form) : Map.of();
        if (expired != null || !problems.isEmpty()) return again(problems, model);
        if (callBacks.isTooOften(request.getRemoteAddr())) {
            PublicPages.isTooOften(response, model);
            return again(problems, model);
        }
        callBacks.ask(form.id(), form.said());
        return "redirect:/help/thanks";
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
