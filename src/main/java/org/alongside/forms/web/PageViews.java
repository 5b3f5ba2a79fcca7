package org.alongside.forms.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.forms.AnswerLine;
import org.alongside.forms.Answers;
import org.alongside.forms.Checked;
import org.alongside.forms.FormService;
import org.alongside.forms.Problem;
import org.alongside.forms.Question;
import org.alongside.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of a form. */
@Component
class PageViews {
    private final FormService forms;
    private final MessageSource words;

    PageViews(FormService forms, MessageSource words) {
        this.forms = forms;
        this.words = words;
    }

    /** A question with the answer that was kept. */
    String question(FormHost host, Visit visit, Question question, boolean fromCheck, Model model) {
        return question(host, visit, question, visit.draft().answers(), List.of(), fromCheck, model);
    }

    /** A question with what was typed and what is wrong with it. */
    String again(FormHost host, Visit visit, Question question, Checked page, boolean fromCheck, Model model) {
        return question(host, visit, question, page.typed(), page.problems(), fromCheck, model);
    }

    private String question(
            FormHost host,
            Visit visit,
            Question question,
            Answers shown,
            List<Problem> problems,
            boolean fromCheck,
            Model model) {
        List<String> pages = pages(visit);
        int index = pages.indexOf(question.id());
        Fields fields = Fields.of(words, LocaleContextHolder.getLocale(), shown, problems);
        model.addAttribute(
                "page",
                new QuestionPage(
                        fields.of(question),
                        index + 1,
                        pages.size(),
                        fields.problems(),
                        host.page(question.id()),
                        back(host, pages, index, fromCheck),
                        visit.draft().begun() && host.codes() ? visit.key().spoken() : null,
                        host.page("forget"),
                        fromCheck));
        return "forms/question";
    }

    String code(FormHost host, Visit visit, @Nullable String after, Model model) {
        List<String> pages = pages(visit);
        int done = pages.indexOf(String.valueOf(after)) + 1;
        String code = visit.key().spoken();
        model.addAttribute(
                "page",
                new CodePage(
                        List.of(code.split(" ")),
                        code,
                        DraftCookie.AS_LONG_AS_THE_DRAFT.toDays(),
                        host.page("code"),
                        done == 0 ? "" : pages.get(done - 1),
                        done == 0 || done == pages.size() ? 0 : done + 1));
        return "forms/code";
    }

    String check(FormHost host, Visit visit, Model model) {
        List<String> missing = forms.missing(visit.draft());
        List<String> pages = pages(visit);
        model.addAttribute(
                "page",
                new CheckPage(
                        visit.draft().form().title(),
                        sections(host, visit, missing),
                        missing(host, visit, missing),
                        host.page("send"),
                        host.page(pages.getLast()),
                        host.codes() ? visit.key().spoken() : null,
                        host.page("forget")));
        return "forms/check";
    }

    /** All answers, with the reason why they were not taken in. */
    String refused(FormHost host, Visit visit, Refusal no, Model model) {
        model.addAttribute(
                "refused",
                words.getMessage(no.messageKey(), no.arguments().toArray(), LocaleContextHolder.getLocale()));
        return check(host, visit, model);
    }

    private Map<String, List<CheckPage.Line>> sections(FormHost host, Visit visit, List<String> missing) {
        Map<String, List<CheckPage.Line>> sections = new LinkedHashMap<>();
        for (AnswerLine answer : forms.review(visit.draft())) {
            boolean open = missing.contains(answer.page()) && answer.lines().isEmpty();
            sections.computeIfAbsent(answer.section(), s -> new ArrayList<>())
                    .add(new CheckPage.Line(answer, change(host, answer.page()), open));
        }
        return sections;
    }

    private static Map<String, String> missing(FormHost host, Visit visit, List<String> missing) {
        Map<String, String> links = new LinkedHashMap<>();
        missing.forEach(page ->
                visit.draft().form().page(page).ifPresent(question -> links.put(change(host, page), question.title())));
        return links;
    }

    private static String change(FormHost host, String page) {
        return host.page(page) + "?from=check";
    }

    private static String back(FormHost host, List<String> pages, int index, boolean fromCheck) {
        if (fromCheck) return host.page("check");
        return index > 0 ? host.page(pages.get(index - 1)) : host.before();
    }

    private static List<String> pages(Visit visit) {
        return visit.draft().form().pages(visit.draft().answers()).stream()
                .map(Question::id)
                .toList();
    }
}
