package org.alongside.onboarding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.onboarding.Agreement;
import org.alongside.onboarding.AgreementData;
import org.alongside.onboarding.AgreementService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;

/** Writes the next version of an agreement. */
@Route(OnboardingNavigation.AGREEMENT)
@RolesAllowed("MANAGER")
class AgreementView extends View implements BeforeEnterObserver {
    final TextField title = new TextField(getTranslation("onboarding.agreement.title"));
    final TextArea body = new TextArea(getTranslation("onboarding.agreement.body"));
    final PlainError error = new PlainError();

    private final transient AgreementService agreements;
    private transient Agreement agreement = Agreement.CODE_OF_CONDUCT;
    private int number;

    AgreementView(AgreementService agreements) {
        this.agreements = agreements;
        title.setMaxLength(120);
        body.setMaxLength(20_000);
        body.setMinRows(12);
        body.setHelperText(getTranslation("onboarding.agreement.body.hint"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        agreement = event.getRouteParameters()
                .get("agreement")
                .flatMap(Agreement::at)
                .orElseThrow(NotFound::new);
        AgreementData newest = agreements.newest(agreement);
        titled(newest.title());
        title.setValue(newest.title());
        body.setValue(newest.body());
        number = newest.number();
        Div acts = new Div(
                ActionButton.main(getTranslation("onboarding.agreement.do"), () -> publish(typed(number))),
                ActionLink.other(getTranslation("onboarding.back.list"), OnboardingNavigation.AGREEMENTS));
        acts.addClassName("acts");
        Div form = new Div(title, body, error, acts);
        form.addClassNames("al-form", "al-page-form");
        removeAll();
        add(new PageHead(newest.title()).below(getTranslation("onboarding.agreement.what")), form);
    }

    private AgreementData typed(int over) {
        return new AgreementData(title.getValue(), body.getValue(), over);
    }

    private void publish(AgreementData data) {
        error.clear();
        try {
            agreements.publish(agreement, data);
            UI.getCurrent().navigate(AgreementListView.class);
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            choose(lost.theirs(AgreementData.class), data);
        }
    }

    private void choose(AgreementData theirs, AgreementData mine) {
        List<LostUpdateDialog.Field> beside = List.of(
                new LostUpdateDialog.Field(
                        "title", getTranslation("onboarding.agreement.title"), theirs.title(), mine.title()),
                new LostUpdateDialog.Field(
                        "body", getTranslation("onboarding.agreement.body"), theirs.body(), mine.body()));
        new LostUpdateDialog(
                        beside,
                        kept -> publish(new AgreementData(
                                kept.contains("title") ? mine.title() : theirs.title(),
                                kept.contains("body") ? mine.body() : theirs.body(),
                                theirs.number())))
                .open();
    }
}
