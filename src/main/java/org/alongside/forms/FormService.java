package org.alongside.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PublicDoor;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms that people fill in, come back to and send.
 *
 * <p>A draft is the person's own until it is sent: only its form code opens it, and nobody who is signed in has a way to.
 */
@Service
public class FormService {
    private final FormLibrary library;
    private final FormDrafts drafts;
    private final CodeHash hash;
    private final OpeningCodes codes;
    private final Clock clock;

    FormService(FormLibrary library, FormDrafts drafts, CodeHash hash, OpeningCodes codes, Clock clock) {
        this.library = library;
        this.drafts = drafts;
        this.hash = hash;
        this.codes = codes;
        this.clock = clock;
    }

    /** A key for somebody who opens a form for the first time; nothing is kept before their first answer. */
    @PublicDoor
    @Transactional(readOnly = true)
    public DraftKey freshKey() {
        return drafts.freshKey();
    }

    /** The key that a cookie holds; empty when we did not make it. */
    @PublicDoor
    public Optional<DraftKey> keyOf(String cookie) {
        return hash.fromCookie(cookie);
    }

    /**
     * What a form code opens, typed with or without spaces and dashes.
     *
     * @param remoteAddress where the request came from: whoever tries too often waits
     * @return empty for a code that is wrong, unknown, forgotten or tried too often: all the same, so that nothing is learned by trying
     */
    @PublicDoor
    @Transactional(readOnly = true)
    public Optional<Opened> open(String typedCode, String remoteAddress) {
        if (!codes.mayTry(remoteAddress)) return Optional.empty();
        return FormCode.typed(typedCode)
                .map(hash::key)
                .flatMap(key -> drafts.find(key)
                        .filter(draft -> !draft.ends())
                        .map(draft -> new Opened(key, draft.use(), draft.outcome())));
    }

    /** How the form stands; empty when this key belongs to another form. */
    @PublicDoor
    @Transactional
    public Optional<DraftDetails> draft(DraftKey key, FormUse use) {
        Optional<Draft> kept = drafts.find(key);
        return kept.isPresent() && !kept.get().isFor(use) ? Optional.empty() : Optional.of(drafts.details(use, kept));
    }

    /**
     * Keeps one page, when nothing is wrong with it. Pressed twice, it is kept once.
     *
     * @param raw by name of field, as it came in
     * @throws NotFound when the form has no such page, or the key belongs to another form
     */
    @PublicDoor
    public Saved answer(DraftKey key, FormUse use, String page, Map<String, List<String>> raw) {
        DraftDetails before = draft(key, use).orElseThrow(NotFound::new);
        Question asked = before.form().page(page).orElseThrow(NotFound::new);
        Checked read = PageReader.read(asked, raw, LocalDate.now(clock));
        if (!read.isFine() || before.isSent()) return new Saved(before, read, false);
        return new Saved(drafts.write(key, use, before.form().version(), asked, read.answers()), read, !before.begun());
    }

    /** All answers in words, with a line for each question that was left empty. */
    @PublicDoor
    public List<AnswerLine> review(DraftDetails draft) {
        return new AnswerSheet(draft.form(), draft.answers()).lines();
    }

    /** The pages that still want an answer before this can be sent. */
    @PublicDoor
    public List<String> missing(DraftDetails draft) {
        return new AnswerSheet(draft.form(), draft.answers()).missing();
    }

    /**
     * Sends the form: hands its answers over once, keeps what they became and forgets the answers, all of it or nothing.
     *
     * @param receive makes of the answers what it answers with, such as a reference; never called a second time for one form
     * @throws NotFound when nothing was written under this key
     */
    @PublicDoor
    @Transactional
    public Closing close(DraftKey key, FormUse use, Function<SentForm, String> receive) {
        Draft draft = drafts.hold(key).filter(d -> d.isFor(use)).orElseThrow(NotFound::new);
        if (draft.isClosed()) return new Closing(draft.outcome(), List.of());
        DraftDetails details = drafts.details(draft);
        List<String> missing = missing(details);
        if (!missing.isEmpty()) return new Closing(null, missing);
        String outcome = receive.apply(split(use, details.form(), details.answers()));
        draft.close(outcome, clock.instant());
        return new Closing(outcome, List.of());
    }

    /** What the form of this key became when it was sent, such as a reference. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<String> outcomeOf(DraftKey key) {
        return drafts.find(key).map(Draft::outcome);
    }

    /**
     * A form code for somebody whose form a colleague filled in and sent, in fours.
     *
     * @param outcome what the form became
     */
    @ForModules
    @Transactional
    public String codeFor(FormUse use, int number, String outcome) {
        return drafts.sent(use, number, outcome).spoken();
    }

    /**
     * What opens for two hours what a form became, for somebody who has shown otherwise who they are; one from before no longer does.
     * It is carried by a browser and never typed.
     */
    @ForModules
    @Transactional
    public DraftKey keyForAWhile(FormUse use, String outcome) {
        return drafts.sentForAWhile(use, outcome);
    }

    /** True for a key of {@link #keyForAWhile}. */
    @ForModules
    @Transactional(readOnly = true)
    public boolean isForAWhile(DraftKey key) {
        return drafts.find(key).map(Draft::ends).orElse(false);
    }

    /** Ends the key of {@link #keyForAWhile} before its time is over. */
    @ForModules
    @Transactional
    public void endKeys(OrganisationId organisation, String outcome) {
        drafts.endKeys(organisation, outcome);
    }

    /** Forgets the codes of what was erased. */
    @ForModules
    @Transactional
    public void forget(OrganisationId organisation, String outcome) {
        drafts.forget(organisation, outcome);
    }

    /** Forgets one form and whatever was written on it, sent or not. */
    @ForModules
    @Transactional
    public void discard(DraftKey key) {
        drafts.discard(key);
    }

    /** The form that staff fill in for somebody. */
    @ForModules
    @Transactional
    public FormDefinition form(OrganisationId organisation, String name) {
        return library.newest(organisation, name);
    }

    /** Reads a whole form, asked on one page, without keeping it. */
    @PublicDoor
    public Checked check(FormDefinition form, Map<String, List<String>> raw) {
        return PageReader.readAll(form, raw, LocalDate.now(clock));
    }

    /** Reads one page without keeping it. */
    @PublicDoor
    public Checked check(Question page, Map<String, List<String>> raw) {
        return PageReader.read(page, raw, LocalDate.now(clock));
    }

    /**
     * What staff filled in for somebody, in the two parts that it is kept in.
     *
     * @throws Refused when something is missing
     */
    @ForModules
    public SentForm split(FormUse use, FormDefinition form, Answers answers) {
        AnswerSheet sheet = new AnswerSheet(form, answers);
        if (!sheet.missing().isEmpty()) throw new Refused("forms.refused.missing");
        return new SentForm(use, form.version(), sheet.open(), sheet.apart());
    }

    /** Answers in words, by the version of the form that asked for them. */
    @ForModules
    @Transactional(readOnly = true)
    public List<AnswerLine> lines(OrganisationId organisation, String form, int number, Answers answers) {
        return new AnswerSheet(library.version(organisation, form, number), answers)
                .lines().stream().filter(line -> !line.lines().isEmpty()).toList();
    }
}
