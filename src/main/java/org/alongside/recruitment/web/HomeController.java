package org.alongside.recruitment.web;

import org.alongside.recruitment.OpportunityService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what volunteering here is, what it is like, what is open. */
@Controller
class HomeController {
    private final OpportunityService opportunities;

    HomeController(OpportunityService opportunities) {
        this.opportunities = opportunities;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("open", opportunities.openByArea());
        return "recruitment/home";
    }
}
