package org.alongside.recruitment.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Two pages of plain words: what happens to what you tell us, and how the pages can be used by everybody. */
@Controller
class InformationController {
    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute(
                "parts", List.of("who", "convictions", "keep", "onboarding", "equality", "device", "rights"));
        return "recruitment/privacy";
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("parts", List.of("ways", "pages", "standard", "wrong"));
        return "recruitment/accessibility";
    }
}
