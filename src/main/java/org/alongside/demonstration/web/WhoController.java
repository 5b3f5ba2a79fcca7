package org.alongside.demonstration.web;

import org.alongside.demonstration.Calendar;
import org.alongside.demonstration.WhoStandsWhere;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who stands where in this demonstration, as whom to sign in, and what to do there. */
@Controller
@Profile("demo")
class WhoController {
    private final WhoStandsWhere who;
    private final Calendar calendar;

    WhoController(WhoStandsWhere who, Calendar calendar) {
        this.who = who;
        this.calendar = calendar;
    }

    @GetMapping("/demonstration")
    String show(Model model) {
        model.addAttribute("rows", who.rows());
        model.addAttribute("password", who.password());
        model.addAttribute("today", calendar.today());
        return "demonstration/who";
    }
}
