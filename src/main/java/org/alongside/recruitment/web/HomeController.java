package org.alongside.recruitment.web;

import org.alongside.recruitment.OpportunityService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what volunteering here is, what it is like, what is open. */
@Controller
class HomeController {
    private final OpportunityService opportunities;

    HomeController(OpportunityService opportunities) {
        this.opportunities = opportunities;
    }

    @GetMapping("/")
    String home(@RequestParam(defaultValue = "") String area, Model model) {
        model.addAttribute("open", OpenNow.in(area, opportunities.open()));
        return "recruitment/home";
    }
}
