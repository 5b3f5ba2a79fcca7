package org.alongside.certificates.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.certificates.CandidateCertificate;
import org.alongside.certificates.CertificateService;
import org.alongside.certificates.ClaimService;
import org.alongside.certificates.CohortCertificateService;
import org.alongside.certificates.CohortStanding;
import org.alongside.certificates.RunProgress;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.View;
import org.alongside.training.CandidateId;
import org.alongside.training.CohortDetails;
import org.alongside.training.CohortId;
import org.alongside.training.CohortService;
import org.springframework.data.domain.PageRequest;

/** One group: who has a certificate, who may have one, what is missing; issue one, or all that are ready. */
@Route(CertificatesNavigation.COHORT)
@RolesAllowed("MANAGER")
@StyleSheet(CertificatesNavigation.STYLE)
class CohortCertificatesView extends View implements BeforeEnterObserver {
    private static final int PAGE = 50;

    final PlainError error = new PlainError();
    private final UnorderedList list = new UnorderedList();
    private final ActionButton more = ActionButton.other(getTranslation("certificates.more"), this::more);
    private int shown = PAGE;

    private final transient CohortService cohorts;
    private final transient CohortCertificateService certificates;
    private final transient CertificateService service;
    private final transient ClaimService claims;
    private final transient DayWords days;
    private transient CohortId cohort = new CohortId(new UUID(0, 0));

    CohortCertificatesView(
            CohortService cohorts,
            CohortCertificateService certificates,
            CertificateService service,
            ClaimService claims,
            DayWords days) {
        this.cohorts = cohorts;
        this.certificates = certificates;
        this.service = service;
        this.claims = claims;
        this.days = days;
        addClassName("al-certificates");
        list.addClassNames("al-panel", "al-lines", "al-holders");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cohort = event.getRouteParameters()
                .get("cohort")
                .flatMap(Ids::parse)
                .map(CohortId::new)
                .orElseThrow(NotFound::new);
        show();
    }

    private void show() {
        removeAll();
        error.clear();
        CohortDetails details = cohorts.details(cohort);
        titled(getTranslation("certificates.of", details.name()));
        add(head(details));
        CohortStanding standing = certificates.standing(cohort);
        Optional<RunProgress> run = certificates.progress(cohort);
        if (RunPanel.isGoingOn(run)) add(new RunPanel(() -> certificates.progress(cohort), this::show));
        else add(issueAll(standing));
        add(error);
        if (standing.people() == 0) {
            add(new EmptyState(getTranslation("certificates.nobody"), getTranslation("certificates.nobody.what")));
            return;
        }
        list.removeAll();
        add(list, more);
        lines(0, shown, standing.people());
        add(new ClaimPanel(cohort, claims, days));
    }

    /** Shows those from {@code from} on, up to {@code until}, of so many. */
    private void lines(int from, int until, int people) {
        Map<CandidateId, Refusal> stopped = certificates.stopped(cohort);
        for (int page = from / PAGE; page * PAGE < Math.min(until, people); page++)
            certificates.candidates(cohort, PageRequest.of(page, PAGE)).forEach(one -> list.add(line(one, stopped)));
        more.setVisible(until < people);
    }

    private void more() {
        shown += PAGE;
        lines(shown - PAGE, shown, certificates.standing(cohort).people());
    }

    private PageHead head(CohortDetails details) {
        Anchor back = new Anchor(CertificatesNavigation.LIST, getTranslation("certificates.list"));
        return new PageHead(details.name())
                .above(new Paragraph(back))
                .below(details.programme().name());
    }

    private Section issueAll(CohortStanding standing) {
        Section section =
                new Section(new Paragraph(getTranslation("certificates.ready", standing.ready(), standing.people())));
        section.addClassName("al-issue-all");
        if (standing.notChosen() > 0)
            section.add(new Notice(Status.WAITING, getTranslation("certificates.not-chosen", standing.notChosen())));
        if (standing.ready() > 0)
            section.add(ActionButton.main(
                    getTranslation("certificates.issue-all", standing.ready()), () -> askAndIssueAll(standing)));
        return section;
    }

    private void askAndIssueAll(CohortStanding standing) {
        Runnable issue = () -> attempt(() -> certificates.issueAll(cohort));
        if (standing.notChosen() == 0) issue.run();
        else
            new AskThen(
                            getTranslation("certificates.issue-all", standing.ready()),
                            getTranslation("certificates.not-chosen", standing.notChosen()),
                            getTranslation("certificates.issue-all.now"),
                            issue)
                    .open();
    }

    private CandidateLine line(CandidateCertificate one, Map<CandidateId, Refusal> stopped) {
        return new CandidateLine(
                one,
                one.isReady() ? stopped.get(one.candidate()) : null,
                service,
                days,
                () -> attempt(() -> service.issue(one.person(), one.candidate())));
    }

    private void attempt(Runnable work) {
        error.clear();
        try {
            work.run();
            show();
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }
}
