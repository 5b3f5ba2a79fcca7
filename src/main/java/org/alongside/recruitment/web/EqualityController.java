package org.alongside.recruitment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.recruitment.EqualityQuestion;
import org.alongside.recruitment.EqualityService;
import org.alongside.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions after the form. At an address of their own, where the browser does not send the form's cookie. */
@Controller
class EqualityController {
    private final EqualityService equality;

    EqualityController(EqualityService equality) {
        this.equality = equality;
    }

    @GetMapping("/equality")
    String show(Model model) {
        return page(UUID.randomUUID(), Map.of(), model);
    }

    @PostMapping("/equality")
    String keep(
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired) {
        UUID once = Ids.parse(typed.getOrDefault("once", "")).orElseGet(UUID::randomUUID);
        if (expired != null) return page(once, typed, model);
        if (equality.isTooOften(request.getRemoteAddr())) {
            PublicPages.isTooOften(response, model);
            return page(once, typed, model);
        }
        equality.keep(once, read(typed));
        return "redirect:/equality/thanks";
    }

    @GetMapping("/equality/thanks")
    String thanks() {
        return "recruitment/equality-thanks";
    }

    private static Map<EqualityQuestion, String> read(Map<String, String> typed) {
        Map<EqualityQuestion, String> said = new EnumMap<>(EqualityQuestion.class);
        Arrays.stream(EqualityQuestion.values()).forEach(q -> said.put(q, typed.getOrDefault(q.name(), "")));
        return said;
    }

    private static String page(UUID once, Map<String, String> said, Model model) {
        model.addAttribute("once", once);
        model.addAttribute("said", said);
        model.addAttribute("questions", EqualityQuestion.values());
        return "recruitment/equality";
    }
}
