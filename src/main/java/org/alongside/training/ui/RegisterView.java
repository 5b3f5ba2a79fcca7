package org.alongside.training.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.HandedFile;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.Downloads;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Undo;
import org.alongside.shared.ui.View;
import org.alongside.training.AttendanceMark;
import org.alongside.training.CohortDetails;
import org.alongside.training.CohortService;
import org.alongside.training.RegisterCell;
import org.alongside.training.RegisterPaperService;
import org.alongside.training.RegisterService;
import org.alongside.training.SessionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The register: the whole cohort by keyboard, or one session by thumb. */
@Route(TrainingNavigation.REGISTER)
@RolesAllowed("TRAINER")
@StyleSheet(TrainingNavigation.STYLE)
class RegisterView extends View implements BeforeEnterObserver {
    /** Below this many pixels the register shows one session. */
    private static final int NARROW = 960;

    private static final int PAGE = 50;

    private final transient RegisterService registers;
    private final transient RegisterPaperService paper;
    private final transient CohortService cohorts;
    private final transient TrainingWords words;
    final RegisterSheetElement element = new RegisterSheetElement(this::mark, this::cancel);
    final RegisterClashes clashes = new RegisterClashes();
    private final Span count = new Span();
    private transient RegisterMarks marks;
    private transient CohortDetails cohort;
    private int page;
    private int only = -1;

    @SuppressWarnings("NullAway.Init")
    RegisterView(RegisterService registers, RegisterPaperService paper, CohortService cohorts, TrainingWords words) {
        this.registers = registers;
        this.paper = paper;
        this.cohorts = cohorts;
        this.words = words;
        count.getElement().setAttribute("aria-live", "polite");
        addClassName("al-register-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cohort = cohorts.details(TrainingNavigation.cohort(event.getRouteParameters()));
        page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .flatMap(RegisterView::number)
                .orElse(0);
        Optional<String> session = event.getRouteParameters().get("session");
        read();
        only = session.map(marks::session).orElse(-1);
        if (session.isPresent() && only < 0) throw new NotFound();
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        int width = attached.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
        if (only < 0 && width > 0 && width < NARROW && marks.latest() >= 0)
            attached.getUI()
                    .navigate(TrainingNavigation.register(
                            cohort.id(), marks.sessions().get(marks.latest()).id()));
    }

    private void read() {
        marks = new RegisterMarks(registers, cohort.id(), registers.sheet(cohort.id(), PageRequest.of(page, PAGE)));
    }

    private void show() {
        SessionRow session = only < 0 ? null : marks.sessions().get(only);
        titled(getTranslation("training.register"));
        removeAll();
        clashes.removeAll();
        add(head(session));
        if (marks.rows().isEmpty()) {
            add(new EmptyState(
                    getTranslation("training.candidates.none"), getTranslation("training.candidates.none.what")));
            return;
        }
        if (session == null) add(keys());
        else add(new SessionSteps(cohort.id(), marks.sessions(), only, words));
        element.show(RegisterJson.of(marks, words), only);
        add(clashes, element, foot(session));
        counted();
    }

    private PageHead head(@Nullable SessionRow session) {
        Anchor back = new Anchor(TrainingNavigation.cohort(cohort.id(), CohortParts.SESSIONS), cohort.name());
        PageHead head = new PageHead(
                        session == null
                                ? getTranslation("training.register")
                                : getTranslation("training.register.session", session.number()))
                .above(new Paragraph(back));
        if (session == null) return head.actions(print());
        head.below(words.when(session));
        if (session.cancelled()) return head.actions(other("training.session.held-after-all", () -> cancel(only)));
        return head.actions(
                other("training.register.all-present", this::everybody),
                other("training.session.cancel", () -> cancel(only)));
    }

    /** For where no computer may go in. */
    private Anchor print() {
        DownloadHandler file =
                Downloads.of(() -> new HandedFile("register.pdf", "application/pdf", paper.print(cohort.id())));
        Anchor link = new Anchor(file, AttachmentType.INLINE, "");
        link.addClassNames("al-btn", "line");
        link.setTarget("_blank");
        link.add(new Drawing(Icon.PRINT), new Span(getTranslation("training.register.print")));
        return link;
    }

    private ActionButton other(String key, Runnable does) {
        return ActionButton.other(getTranslation(key), does);
    }

    private Paragraph keys() {
        Paragraph keys = new Paragraph(getTranslation("training.register.keys"));
        keys.addClassNames("al-meta", "al-keys");
        return keys;
    }

    private Div foot(@Nullable SessionRow session) {
        Div foot = new Div(count);
        if (marks.candidates() > PAGE) foot.add(pages());
        if (session != null)
            foot.add(ActionLink.main(
                    getTranslation("training.register.finish"),
                    TrainingNavigation.cohort(cohort.id(), CohortParts.SESSIONS)));
        foot.addClassName("al-register-foot");
        return foot;
    }

    private Nav pages() {
        Nav pages = new Nav();
        pages.setAriaLabel(getTranslation("training.register.pages"));
        int last = (marks.candidates() - 1) / PAGE;
        String here = only < 0
                ? TrainingNavigation.register(cohort.id())
                : TrainingNavigation.register(
                        cohort.id(), marks.sessions().get(only).id());
        if (page > 0)
            pages.add(ActionLink.other(getTranslation("training.register.before"), here + "?page=" + (page - 1)));
        pages.add(new Span(getTranslation(
                "training.register.page",
                page * PAGE + 1,
                Math.min((page + 1) * PAGE, marks.candidates()),
                marks.candidates())));
        if (page < last)
            pages.add(ActionLink.other(getTranslation("training.register.after"), here + "?page=" + (page + 1)));
        pages.addClassName("acts");
        return pages;
    }

    private void mark(int row, int session, String typed) {
        if (!marks.has(row, session)) return;
        AttendanceMark mark = AttendanceMark.valueOf(typed);
        try {
            RegisterCell now = marks.mark(row, session, mark);
            element.cell(row, session, now.mark().name(), now.by());
        } catch (ChangedMeanwhile lost) {
            clash(row, session, lost.theirs(RegisterCell.class), mark);
        } catch (Refused no) {
            String before = marks.at(row, session).name();
            element.cell(row, session, before, "");
            clashes.refused(no.refusal());
        }
        counted();
    }

    /** Theirs stands until somebody chooses. */
    private void clash(int row, int session, RegisterCell theirs, AttendanceMark mine) {
        marks.know(row, session, theirs);
        element.cell(row, session, theirs.mark().name(), theirs.by());
        clashes.both(
                marks.rows().get(row).name(),
                marks.sessions().get(session).number(),
                theirs,
                mine,
                () -> mark(row, session, mine.name()));
    }

    /** Whoever has no mark yet was there. */
    private void everybody() {
        for (int row = 0; row < marks.rows().size(); row++)
            if (marks.at(row, only) == AttendanceMark.NONE) mark(row, only, AttendanceMark.PRESENT.name());
    }

    private void cancel(int session) {
        if (session < 0 || session >= marks.sessions().size()) return;
        SessionRow one = marks.sessions().get(session);
        registers.cancel(cohort.id(), one.id(), !one.cancelled());
        read();
        show();
        String done = one.cancelled() ? "training.session.held-again" : "training.session.cancelled-done";
        Undo.offer(getTranslation(done, one.number()), () -> cancel(session));
    }

    private void counted() {
        int of = only < 0
                ? marks.rows().size()
                        * (int) marks.sessions().stream()
                                .filter(one -> !one.cancelled())
                                .count()
                : marks.rows().size();
        count.setText(getTranslation("training.register.marked", marks.marked(only), of));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
