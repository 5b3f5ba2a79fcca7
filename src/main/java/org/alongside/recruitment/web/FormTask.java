package org.alongside.recruitment.web;

import java.util.List;
import org.alongside.forms.AnswerLine;
import org.alongside.forms.DraftDetails;
import org.alongside.forms.FormService;
import org.alongside.forms.Question;
import org.springframework.ui.Model;

/**
 * One question of a begun form, as the page "welcome back" lists it.
 *
 * @param state done, started or not-started: the end of its message key and the name of its icon
 */
record FormTask(String page, String label, String state) {
    /** All questions of a form; the first that still wants an answer is where to carry on. */
    static void show(DraftDetails draft, FormService forms, Model model) {
        List<String> missing = forms.missing(draft);
        List<AnswerLine> lines = forms.review(draft);
        List<FormTask> tasks = draft.form().pages(draft.answers()).stream()
                .map(page -> of(page, missing, lines))
                .toList();
        model.addAttribute("tasks", tasks);
        model.addAttribute("done", tasks.stream().filter(FormTask::isDone).count());
        model.addAttribute(
                "next",
                tasks.stream()
                        .filter(task -> missing.contains(task.page()))
                        .findFirst()
                        .orElse(null));
    }

    boolean isDone() {
        return state.equals("done");
    }

    private static FormTask of(Question page, List<String> missing, List<AnswerLine> lines) {
        boolean written = lines.stream()
                .anyMatch(line -> line.page().equals(page.id()) && !line.lines().isEmpty());
        String state = !written ? "not-started" : missing.contains(page.id()) ? "started" : "done";
        return new FormTask(page.id(), page.label(), state);
    }
}
