package org.alongside.people.ui;

import com.vaadin.flow.component.html.Div;
import org.alongside.accounts.PersonalData;
import org.alongside.people.RecordService;
import org.alongside.people.TimelineService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;
import org.springframework.stereotype.Component;

/** The first tab of a record: what happened, as far as the reader may see it. */
@Component
class JourneyTab implements PersonTab {
    private final TimelineService timeline;
    private final RecordService records;
    private final DayWords days;

    JourneyTab(TimelineService timeline, RecordService records, DayWords days) {
        this.timeline = timeline;
        this.records = records;
        this.days = days;
    }

    @Override
    public String address() {
        return "journey";
    }

    @Override
    public String messageKey() {
        return "people.tab.journey";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public PersonalData data() {
        return PersonalData.IDENTITY;
    }

    @Override
    public Div show(PersonId person) {
        String name = records.head(person).person().nameToUse();
        return new TimelinePanel(name, days, limit -> timeline.timeline(person, limit));
    }
}
