package org.alongside.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.Downloads;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.View;
import org.alongside.training.AppealRow;
import org.alongside.training.AssessmentService;
import org.alongside.training.CohortId;
import org.alongside.training.EvidenceHold;
import org.alongside.training.EvidenceRow;
import org.alongside.training.EvidenceService;
import org.alongside.training.UnitDetails;
import org.alongside.training.UnitId;
import org.alongside.training.UnitState;

/** One candidate and one unit: the evidence, the decision, its verification, and an appeal. */
@Route(TrainingNavigation.UNIT)
@RolesAllowed({"TRAINER", "INTERNAL_VERIFIER"})
@StyleSheet(TrainingNavigation.STYLE)
class UnitView extends View implements BeforeEnterObserver {
    private final transient AssessmentService assessments;
    private final transient UnitActs acts;
    private final transient EvidenceService evidence;
    private final transient TrainingWords words;

    UnitView(AssessmentService assessments, UnitActs acts, EvidenceService evidence, TrainingWords words) {
        this.assessments = assessments;
        this.acts = acts;
        this.evidence = evidence;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters in = event.getRouteParameters();
        CohortId cohort = TrainingNavigation.cohort(in);
        PersonId person = new PersonId(TrainingNavigation.id(in, "person"));
        UnitDetails unit = assessments.details(cohort, person, new UnitId(TrainingNavigation.id(in, "unit")));
        titled(getTranslation("training.unit.of", unit.unit().number(), unit.name()));
        removeAll();
        Anchor back = new Anchor(TrainingNavigation.cohort(cohort), getTranslation("training.back"));
        add(new PageHead(unit.name())
                .above(new Paragraph(back))
                .below(unit.unit().number() + ". " + unit.unit().title()));
        Div left = new Div(standing(unit));
        acts.of(cohort, unit, () -> beforeEnter(event)).forEach(left::add);
        left.add(pieces(unit));
        if (unit.verifies()) left.add(acts.hold(cohort, unit, () -> beforeEnter(event)));
        Div right = new Div(history(unit));
        Div two = new Div(left, right);
        two.addClassNames("two", "al-unit");
        add(two);
    }

    private Div standing(UnitDetails unit) {
        Div standing = new Div(words.tag(unit.state()));
        standing.addClassName("al-standing");
        if (unit.assessor() != null && unit.decidedOn() != null)
            standing.add(new Paragraph(
                    getTranslation("training.unit.decided", unit.assessor(), words.day(unit.decidedOn()))));
        if (unit.feedback() != null) standing.add(said("training.unit.feedback", unit.feedback()));
        if (unit.sampledWhy() != null)
            standing.add(new Paragraph(getTranslation("training.sample.why." + unit.sampledWhy())));
        if (unit.action() != null && unit.state() != UnitState.CONFIRMED)
            standing.add(said("training.unit.action", unit.action()));
        unit.appeals().forEach(appeal -> standing.add(appeal(appeal)));
        return standing;
    }

    private Div appeal(AppealRow appeal) {
        Div box = new Div(
                new H3(getTranslation("training.appeal." + appeal.state(), words.moment(appeal.openedAt()))),
                quote(appeal.reason()));
        if (appeal.answer() != null) box.add(said("training.appeal.answer", appeal.answer()));
        box.addClassName("al-appeal");
        return box;
    }

    private Div said(String key, String text) {
        return new Div(new H3(getTranslation(key)), quote(text));
    }

    private static Paragraph quote(String text) {
        Paragraph quote = new Paragraph(text);
        quote.addClassName("al-said");
        quote.getElement().setAttribute("dir", "auto");
        return quote;
    }

    private Section pieces(UnitDetails unit) {
        Section section = new Section(new H2(getTranslation("training.evidence")));
        EvidenceHold hold = unit.hold();
        if (hold != null)
            section.add(
                    new Notice(Status.WAITING, getTranslation("training.hold.is", hold.by(), words.day(hold.since()))),
                    quote(hold.why()));
        if (unit.evidence().isEmpty()) section.add(new Paragraph(getTranslation("training.evidence.none")));
        unit.evidence().forEach(piece -> section.add(piece(unit.person(), piece)));
        section.addClassName("al-pieces");
        return section;
    }

    private Div piece(PersonId person, EvidenceRow piece) {
        Div box = new Div(
                new H3(getTranslation("training.evidence.kind." + piece.kind())),
                meta(getTranslation("training.evidence.by", words.day(piece.on()), piece.by())));
        if (!piece.words().isBlank()) box.add(quote(piece.words()));
        if (piece.file() != null) box.add(file(person, piece));
        box.addClassName("al-piece");
        return box;
    }

    private Anchor file(PersonId person, EvidenceRow piece) {
        DownloadHandler download = Downloads.of(() -> evidence.file(person, piece.id()));
        Anchor link = new Anchor(download, "");
        long kilobytes = Math.max(1, piece.bytes() / 1024);
        link.add(
                new Drawing(Icon.DOWNLOAD),
                new Span(getTranslation("training.evidence.file", piece.file(), kilobytes)));
        link.addClassName("al-file");
        return link;
    }

    private static Paragraph meta(String words) {
        Paragraph meta = new Paragraph(words);
        meta.addClassName("al-meta");
        return meta;
    }

    private Section history(UnitDetails unit) {
        UnorderedList list = new UnorderedList();
        list.addClassName("al-moves");
        unit.history().forEach(move -> {
            String who = move.by() == null ? "" : " · " + move.by();
            list.add(new ListItem(
                    new Span(getTranslation("training.unit." + move.to())), meta(words.moment(move.at()) + who)));
        });
        Section section = new Section(new H2(getTranslation("training.unit.history")), list);
        section.setVisible(!unit.history().isEmpty());
        return section;
    }
}
