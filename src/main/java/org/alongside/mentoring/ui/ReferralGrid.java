package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import org.alongside.mentoring.ReferralRow;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** The grid of referrals; on a narrow page each is one cell. */
class ReferralGrid extends StackedGrid<ReferralRow> {
    ReferralGrid(MentoringWords words) {
        super(words.text("mentoring.referrals"), words);
        wide(addComponentColumn(ReferralGrid::name), "mentoring.first-name", 2);
        wide(addColumn(ReferralRow::reference), "mentoring.reference", 1);
        wide(addColumn(ReferralRow::areaName), "mentoring.area", 1);
        wide(addColumn(ReferralRow::sourceName), "mentoring.source", 2);
        wide(addColumn(row -> words.days().brief(row.receivedOn())), "mentoring.received", 1);
        wide(addComponentColumn(this::standing), "mentoring.standing", 2);
        narrow(addComponentColumn(this::stacked), "mentoring.first-name");
    }

    private static Component name(ReferralRow row) {
        return name(MentoringNavigation.referral(row.id()), row.firstName());
    }

    private Component standing(ReferralRow row) {
        if (row.outcome() == null) return words.tag(row.state());
        return new StatusTag(Status.DONE, words.text("mentoring.outcome." + row.outcome()));
    }

    private Component stacked(ReferralRow row) {
        String facts = words.text(
                "mentoring.referral.facts",
                row.reference(),
                row.areaName(),
                words.days().brief(row.receivedOn()));
        return stack(name(row), facts, standing(row));
    }
}
