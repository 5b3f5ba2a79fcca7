package org.alongside.mentoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.accounts.AreaService;
import org.alongside.mentoring.MentoringSettings;
import org.alongside.mentoring.MentoringSettingsService;
import org.alongside.mentoring.ProjectService;
import org.alongside.mentoring.ReferralService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;

/** What is usual for matches, and projects that rest. */
@Route(MentoringNavigation.SET_UP)
@RolesAllowed("MANAGER")
@StyleSheet(MentoringNavigation.STYLE)
class MentoringSettingsView extends View {
    final IntegerField meetings = number("meetings");
    final IntegerField months = number("months");
    final IntegerField review = number("review");
    final IntegerField quiet = number("quiet");
    final IntegerField waiting = number("waiting");
    final PlainError error = new PlainError();

    private final transient MentoringSettingsService settings;
    private long version;

    MentoringSettingsView(
            MentoringSettingsService settings,
            ProjectService projects,
            ReferralService referrals,
            AreaService areas,
            MentoringWords words) {
        this.settings = settings;
        titled(getTranslation("mentoring.settings"));
        Div form = new Div(
                meetings,
                months,
                review,
                quiet,
                waiting,
                error,
                ActionButton.other(getTranslation("mentoring.save"), this::save));
        form.addClassNames("al-form", "al-page-form");
        show(settings.settings());
        Section usual = new Section(new H2(getTranslation("mentoring.settings.usual")), form);
        usual.addClassName("al-block");
        add(
                new PageHead(getTranslation("mentoring.settings")).below(getTranslation("mentoring.settings.what")),
                new ProjectsPanel(projects, areas.mine(), referrals.sources(), words),
                usual);
    }

    private void show(MentoringSettings now) {
        meetings.setValue(now.meetingsBefore());
        months.setValue(now.leastMonths());
        review.setValue(now.reviewMonths());
        quiet.setValue(now.quietDays());
        waiting.setValue(now.waitingDays());
        version = now.version();
    }

    private void save() {
        error.clear();
        try {
            settings.save(new MentoringSettings(
                    typed(meetings), typed(months), typed(review), typed(quiet), typed(waiting), version));
            show(settings.settings());
            Notification.show(getTranslation("mentoring.saved"));
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            show(lost.theirs(MentoringSettings.class));
            error.show(getTranslation("mentoring.refused.changed"));
        }
    }

    private static int typed(IntegerField field) {
        return field.getValue() == null ? -1 : field.getValue();
    }

    private IntegerField number(String key) {
        IntegerField field = new IntegerField(getTranslation("mentoring.settings." + key));
        field.setStepButtonsVisible(true);
        return field;
    }
}
