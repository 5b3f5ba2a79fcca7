package org.alongside.forms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RealTime;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps drafts, page by page, so that two tabs or an impatient thumb never write over one another's other answers. */
@Component
class FormDrafts {
    private static final int TRIES = 4;
    private static final Duration A_WHILE = Duration.ofHours(2);

    private final Drafts drafts;
    private final FormLibrary library;
    private final CodeHash hash;
    private final FormJson json;
    private final RealTime time;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FormDrafts(
            Drafts drafts,
            FormLibrary library,
            CodeHash hash,
            FormJson json,
            RealTime time,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.library = library;
        this.hash = hash;
        this.json = json;
        this.time = time;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A code that opens nothing yet. */
    DraftKey freshKey() {
        String code = FormCode.random();
        while (drafts.existsByCodeHash(hash.of(code))) code = FormCode.random();
        return hash.key(code);
    }

    /** A code for what was sent already: it opens what became of it and holds no answers. */
    DraftKey sent(FormUse use, int number, String outcome) {
        DraftKey key = freshKey();
        Draft draft = begin(key, use, number);
        draft.close(outcome, time.now());
        drafts.save(draft);
        return key;
    }

    /** The same for a while, and the only one of its kind for what became of this form. */
    DraftKey sentForAWhile(FormUse use, String outcome) {
        endKeys(use.organisation(), outcome);
        Instant now = time.now();
        DraftKey key = freshKey();
        Draft draft = begin(key, use, 0);
        draft.close(outcome, now);
        draft.ends(now.plus(A_WHILE));
        drafts.save(draft);
        return key;
    }

    void endKeys(OrganisationId organisation, String outcome) {
        drafts.deleteKeysThatEnd(organisation, outcome);
    }

    Optional<Draft> find(DraftKey key) {
        return drafts.findByCodeHash(hash.of(key.code())).filter(draft -> !draft.isOver(time.now()));
    }

    /** The draft, held until the surrounding transaction ends. */
    Optional<Draft> hold(DraftKey key) {
        return drafts.hold(hash.of(key.code()));
    }

    /** How the form stands for whoever has this key; as new when nothing was kept yet. */
    DraftDetails details(FormUse use, Optional<Draft> kept) {
        return kept.map(this::details)
                .orElseGet(() ->
                        new DraftDetails(library.newest(use.organisation(), use.form()), Answers.none(), false, null));
    }

    DraftDetails details(Draft draft) {
        FormUse use = draft.use();
        return new DraftDetails(
                library.version(use.organisation(), use.form(), draft.number()), answers(draft), true, draft.outcome());
    }

    /** Puts one page's answers in place of what that page said before; what the form was sent with stays as it was. */
    DraftDetails write(DraftKey key, FormUse use, int number, Question page, Answers answers) {
        return again(() -> {
            Draft draft = hold(key).orElseGet(() -> begin(key, use, number));
            if (!draft.isClosed()) {
                Answers merged =
                        answers(draft).replacing(page.all().map(Question::id).toList(), answers);
                draft.write(json.text(merged), time.now());
                drafts.save(draft);
            }
            return details(draft);
        });
    }

    void discard(DraftKey key) {
        drafts.findByCodeHash(hash.of(key.code())).ifPresent(drafts::delete);
    }

    void forget(OrganisationId organisation, String outcome) {
        drafts.deleteByOutcome(organisation, outcome);
    }

    private Draft begin(DraftKey key, FormUse use, int number) {
        return new Draft(Ids.next(clock), use, number, hash.of(key.code()), time.now());
    }

    private Answers answers(Draft draft) {
        String text = draft.answers();
        return text == null ? Answers.none() : json.answers(text);
    }

    /** Two first Continues at once: the second finds what the first began. */
    private <T extends Object> T again(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException meanwhile) {
                if (tried == TRIES) throw meanwhile;
            }
        }
    }
}
