package org.alongside.forms.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.forms.Checked;
import org.alongside.forms.Closing;
import org.alongside.forms.DraftDetails;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.Question;
import org.alongside.forms.Saved;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Asks a form one question a page, lets people stop and come back, look everything over and send it.
 *
 * <p>A host's controller has a GET for {@code base} and {@code base/{page}} that calls {@link #show}, a POST for {@code base/{page}}
 * that calls {@link #press}, and shows {@code base/sent} itself with what {@link #sent} says. Each returns the name of a view.
 * Works without JavaScript and keeps no session: the draft's key is in a cookie.
 */
@Component
public class FormPages {
    private static final String CODE = "code";
    private static final String CHECK = "check";
    private static final String FORGET = "forget";
    private static final String SEND = "send";
    private static final String SENT = "sent";

    private final FormService forms;
    private final DraftCookie cookie;
    private final PageViews views;

    FormPages(FormService forms, DraftCookie cookie, PageViews views) {
        this.forms = forms;
        this.cookie = cookie;
        this.views = views;
    }

    /**
     * Shows a page; without a name the one where this person left off.
     *
     * @throws NotFound when the form has no such page
     */
    public String show(FormHost host, @Nullable String page, ServletWebRequest web, Model model) {
        Optional<Visit> known = visit(host, web);
        if (page == null) return "redirect:" + host.page(begin(host, known, web));
        Visit visit = known.orElseGet(() -> fresh(host, web));
        if (visit.draft().isSent()) return "redirect:" + host.page(SENT);
        boolean begun = visit.draft().begun();
        return switch (page) {
            case CODE -> begun ? views.code(host, visit, web.getParameter("after"), model) : "redirect:" + host.base();
            case CHECK -> begun ? views.check(host, visit, model) : "redirect:" + host.base();
            default -> views.question(host, visit, question(visit, page), fromCheck(web), model);
        };
    }

    /**
     * Does what a button asks for: keeps a page and goes on, sends the form, or forgets it here.
     *
     * @param expired true when the form's token had expired: then nothing is done and the page is shown again with what was typed
     */
    public String press(FormHost host, String page, boolean expired, ServletWebRequest web, Model model) {
        if (expired) model.addAttribute("expired", true);
        if (page.equals(FORGET)) return expired ? show(host, CHECK, web, model) : forget(host, web);
        Visit visit = visit(host, web).orElseGet(() -> fresh(host, web));
        if (visit.draft().isSent()) return "redirect:" + host.page(SENT);
        return switch (page) {
            case CODE -> expired ? show(host, CODE, web, model) : codeSeen(host, visit, web);
            case SEND -> expired ? show(host, CHECK, web, model) : send(host, visit, model);
            default -> expired ? again(host, visit, page, web, model) : keep(host, visit, page, web, model);
        };
    }

    /** What this browser's form became, with its code; empty when it was not sent from here or was forgotten here. */
    public Optional<SentHere> sent(FormHost host, ServletWebRequest web) {
        return visit(host, web)
                .flatMap(visit -> Optional.ofNullable(visit.draft().outcome())
                        .map(outcome -> new SentHere(outcome, visit.key().spoken())));
    }

    /**
     * Lets this browser go on with a draft whose code was typed, until it is closed or told to forget.
     *
     * @param path the address under which the browser may show its key again: the form's base, or that of another page that asks for it
     */
    public void remember(DraftKey key, String path, ServletWebRequest web) {
        cookie.give(key, path, web);
    }

    /** The keys that this browser holds for the address that it asks for. */
    public Stream<DraftKey> keys(ServletWebRequest web) {
        return cookie.keys(web);
    }

    /**
     * For somebody who presses a button when their key has ended: what they wrote stands there to be copied, beside the ways back in.
     *
     * @param wayIn the address where a code can be typed; whoever wrote nothing is taken there
     */
    public String cameTooLate(String wayIn, ServletWebRequest web, Model model) {
        String written = WrittenWords.in(web);
        if (written.isEmpty()) return "redirect:" + wayIn;
        model.addAttribute("written", written);
        model.addAttribute("wayIn", wayIn);
        return "forms/too-late";
    }

    /** Makes this browser forget what it remembers under {@code path}. */
    public void forget(String path, ServletWebRequest web) {
        cookie.forget(path, web);
        if (web.getResponse() != null) web.getResponse().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    private String begin(FormHost host, Optional<Visit> known, ServletWebRequest web) {
        Visit visit = known.filter(v -> !v.draft().isSent()).orElseGet(() -> fresh(host, web));
        List<String> missing = forms.missing(visit.draft());
        if (!visit.draft().begun())
            return visit.draft().form().pages().getFirst().id();
        return missing.isEmpty() ? CHECK : missing.getFirst();
    }

    private String keep(FormHost host, Visit visit, String page, ServletWebRequest web, Model model) {
        Question question = question(visit, page);
        Saved saved = forms.answer(visit.key(), host.use(), page, typed(web));
        if (saved.draft().isSent()) return "redirect:" + host.page(SENT);
        if (!saved.page().isFine()) return views.again(host, visit, question, saved.page(), fromCheck(web), model);
        if (saved.first() && host.codes()) return "redirect:" + host.page(CODE) + "?after=" + page;
        return "redirect:" + host.page(fromCheck(web) ? CHECK : next(saved.draft(), page));
    }

    private String again(FormHost host, Visit visit, String page, ServletWebRequest web, Model model) {
        Question question = question(visit, page);
        Checked typed = forms.check(question, typed(web));
        return views.again(host, visit, question, typed.withoutProblems(), fromCheck(web), model);
    }

    private String codeSeen(FormHost host, Visit visit, ServletWebRequest web) {
        if (web.getParameter("shared") == null) {
            cookie.keep(visit.key(), host.base(), web);
        } else {
            cookie.give(visit.key(), host.base(), web);
        }
        String after = web.getParameter("after");
        return "redirect:" + (after == null ? host.base() : host.page(next(visit.draft(), after)));
    }

    private String send(FormHost host, Visit visit, Model model) {
        if (!visit.draft().begun()) return "redirect:" + host.base();
        try {
            Closing closing = host.send().apply(visit.key());
            return closing.missing().isEmpty() ? "redirect:" + host.page(SENT) : views.check(host, visit, model);
        } catch (Refused no) {
            return views.refused(host, visit, no.refusal(), model);
        }
    }

    private String forget(FormHost host, ServletWebRequest web) {
        forget(host.base(), web);
        return "redirect:" + host.before();
    }

    private Optional<Visit> visit(FormHost host, ServletWebRequest web) {
        return cookie.keys(web)
                .flatMap(key -> forms.draft(key, host.use()).map(draft -> new Visit(key, draft)).stream())
                .findFirst();
    }

    private Visit fresh(FormHost host, ServletWebRequest web) {
        DraftKey key = forms.freshKey();
        cookie.give(key, host.base(), web);
        return new Visit(key, forms.draft(key, host.use()).orElseThrow(NotFound::new));
    }

    private static Question question(Visit visit, String page) {
        return visit.draft().form().page(page).orElseThrow(NotFound::new);
    }

    private static String next(DraftDetails draft, String page) {
        List<String> pages =
                draft.form().pages(draft.answers()).stream().map(Question::id).toList();
        int next = pages.indexOf(page) + 1;
        return next < pages.size() ? pages.get(next) : CHECK;
    }

    private static boolean fromCheck(ServletWebRequest web) {
        return CHECK.equals(web.getParameter("from"));
    }

    private static Map<String, List<String>> typed(ServletWebRequest web) {
        return web.getRequest().getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    }
}
