package org.alongside.recruitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.alongside.recruitment.CallBackDetails;
import org.alongside.recruitment.CallBackService;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.NextStepCard;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.View;

/** Somebody asked to be rung: the number, a good time, and that it is done. */
@Route(RecruitmentNavigation.CALL_BACK)
@RolesAllowed("COORDINATOR")
class CallBackView extends View implements BeforeEnterObserver {
    private final transient CallBackService callBacks;
    private final transient DayWords days;

    CallBackView(CallBackService callBacks, DayWords days) {
        this.callBacks = callBacks;
        this.days = days;
        titled(getTranslation("recruitment.call-back"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").flatMap(Ids::parse).orElseThrow(NotFound::new);
        show(callBacks.details(id));
    }

    private void show(CallBackDetails asked) {
        removeAll();
        String day = days.day(days.dayOf(asked.askedAt()));
        add(new PageHead(getTranslation("recruitment.call-back.of", asked.name()))
                .below(getTranslation("recruitment.call-back.asked", day)));
        if (asked.done()) add(new Notice(Status.DONE, getTranslation("recruitment.call-back.done")));
        else add(toDo(asked));
        Paragraph more = new Paragraph(getTranslation("recruitment.call-back.then"));
        more.addClassName("al-meta");
        add(more);
    }

    private NextStepCard toDo(CallBackDetails asked) {
        String when = asked.goodTime().isBlank()
                ? getTranslation("recruitment.call-back.any-time")
                : getTranslation("recruitment.call-back.good-time", asked.goodTime());
        return new NextStepCard(
                        getTranslation("recruitment.call-back.kicker"),
                        getTranslation("recruitment.call-back.number", asked.phone()))
                .because(when)
                .actions(
                        ActionButton.main(getTranslation("recruitment.call-back.rung"), () -> done(asked.id())),
                        new Anchor("tel:" + asked.phone().replaceAll("[^+\\d]", ""), asked.phone()));
    }

    private void done(UUID id) {
        callBacks.done(id);
        UI.getCurrent().navigate("");
    }
}
