package org.alongside.demonstration.ui;

import com.vaadin.flow.component.Component;
import org.alongside.demonstration.Calendar;
import org.alongside.shared.ui.Banner;
import org.alongside.shared.ui.DayWords;
import org.springframework.context.annotation.Profile;

/** Says on every page that these people are invented and which day it is here, and lets time pass. */
@org.springframework.stereotype.Component
@Profile("demo")
class DemonstrationBanner implements Banner {
    private final Calendar calendar;
    private final DayWords days;

    DemonstrationBanner(Calendar calendar, DayWords days) {
        this.calendar = calendar;
        this.days = days;
    }

    @Override
    public Component show() {
        return new TimePanel(calendar, days);
    }
}
