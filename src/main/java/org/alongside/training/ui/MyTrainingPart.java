package org.alongside.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.alongside.people.ui.MySpacePart;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.training.ProgressService;
import org.alongside.training.TrainingProgress;

/** What somebody is learning now, and when the next session is, in their own space. */
@org.springframework.stereotype.Component
class MyTrainingPart implements MySpacePart {
    private final ProgressService progress;
    private final TrainingWords words;

    MyTrainingPart(ProgressService progress, TrainingWords words) {
        this.progress = progress;
        this.words = words;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> show(PersonId me, Runnable again) {
        List<TrainingProgress> now = progress.progress(me).stream()
                .filter(one -> one.leftOn() == null)
                .toList();
        if (now.isEmpty()) return Optional.empty();
        Section section = new Section();
        UnorderedList list = new UnorderedList();
        list.addClassName("al-go");
        now.forEach(one -> list.add(line(one)));
        section.add(
                new H2(section.getTranslation("training.mine")),
                list,
                new Anchor(TrainingNavigation.MINE, section.getTranslation("training.mine.all")));
        return Optional.of(section);
    }

    private ListItem line(TrainingProgress one) {
        ListItem line = new ListItem(new Span(one.programme()));
        LocalDateTime next = one.next();
        if (one.completedOn() != null)
            line.add(new StatusTag(
                    Status.DONE, line.getTranslation("training.mine.done", words.day(one.completedOn()))));
        else if (next != null)
            line.add(new Span(
                    line.getTranslation("training.mine.on", words.days().day(next.toLocalDate()), next.toLocalTime())));
        else line.add(new StatusTag(Status.WAITING, line.getTranslation("training.mine.goes-on")));
        return line;
    }
}
