package org.alongside.mentoring.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.alongside.mentoring.MatchDetails;
import org.alongside.mentoring.MatchEnd;
import org.alongside.mentoring.MatchPlan;
import org.alongside.mentoring.MatchRow;
import org.jspecify.annotations.Nullable;

/** The plan of a match and how far it is, its agreement, and how it ended. */
class MatchFactsPanel extends Section {
    private final transient MentoringWords words;
    private final DescriptionList facts = new DescriptionList();

    /** @param brief as a volunteer needs it: what is ahead, not how it came about */
    MatchFactsPanel(MatchDetails match, MentoringWords words, boolean brief) {
        this.words = words;
        addClassName("al-match-facts");
        facts.addClassName("ppl");
        if (!brief) add(new H2(getTranslation("mentoring.plan")));
        MatchPlan plan = match.plan();
        if (plan.meetingsBefore() > 0) add(bar("mentoring.plan.meetings", plan.meetings(), plan.meetingsBefore()));
        add(bar("mentoring.plan.months", plan.months(), plan.leastMonths()));
        MatchRow row = match.row();
        if (!brief) {
            fact("mentoring.reference", match.reference());
            fact("mentoring.match.proposed", words.day(row.proposedOn()));
            fact("mentoring.match.agreed", words.day(row.agreedOn()));
        }
        fact("mentoring.match.review", row.state().isOpen() ? words.day(row.reviewOn()) : "");
        fact("mentoring.match.began", words.day(row.beganOn()));
        fact("mentoring.plan.until", row.state().isOpen() ? words.day(plan.until()) : "");
        fact("mentoring.last-contact", words.day(plan.lastContact()));
        fact("mentoring.match.ended", words.day(row.endedOn()));
        ending(match.ending());
        add(facts);
    }

    private void ending(@Nullable MatchEnd end) {
        if (end == null) return;
        String why = getTranslation("mentoring.end.why." + end.why());
        fact("mentoring.end.why", end.atOnce() ? getTranslation("mentoring.end.at-once", why) : why);
        fact("mentoring.end.mentee", getTranslation("mentoring.end.mentee." + end.mentee()));
        fact("mentoring.end.mentor", getTranslation("mentoring.end.mentor." + end.mentor()));
        fact("mentoring.end.thanks", end.thanks() == null ? "" : end.thanks());
    }

    private void fact(String key, String said) {
        if (said.isEmpty()) return;
        DescriptionList.Description description = new DescriptionList.Description(said);
        description.getElement().setAttribute("dir", "auto");
        facts.add(new DescriptionList.Term(getTranslation(key)), description);
    }

    /** How far it is, as a bar with the same in words. */
    private Div bar(String key, int done, int of) {
        String said = getTranslation(key, done, of);
        ProgressBar bar = new ProgressBar(0, of, Math.min(done, of));
        bar.getElement().setAttribute("aria-label", said);
        Div line = new Div(new Span(said), bar);
        line.addClassName("al-plan");
        return line;
    }
}
