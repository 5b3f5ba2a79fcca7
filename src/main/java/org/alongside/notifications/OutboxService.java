package org.alongside.notifications;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the administrator whether mail flows. Only a demonstration shows to whom and what. */
@Service
public class OutboxService {
    private final PostedLetters letters;
    private final Deliveries deliveries;
    private final CurrentUser current;
    private final boolean demonstration;

    OutboxService(PostedLetters letters, Deliveries deliveries, CurrentUser current, Environment environment) {
        this.letters = letters;
        this.deliveries = deliveries;
        this.current = current;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Newest first; {@code state} null means every state. */
    @Acts(Act.SEE_OUTBOX)
    @Transactional(readOnly = true)
    public List<OutboxRow> list(@Nullable LetterState state, Pageable page) {
        Set<LetterState> states = state == null ? EnumSet.allOf(LetterState.class) : EnumSet.of(state);
        return demonstration ? letters.opened(here(), states, page) : letters.closed(here(), states, page);
    }

    /** Whether letters are only shown here and can be opened. */
    @Acts(Act.SEE_OUTBOX)
    public boolean isDemonstration() {
        return demonstration;
    }

    /** Opens a letter in a demonstration; elsewhere there is nothing to be found. */
    @Acts(Act.SEE_OUTBOX)
    @Transactional(readOnly = true)
    public LetterDetails open(LetterId letter) {
        if (!demonstration) throw new NotFound();
        return letters.findByOrganisationAndId(here(), letter)
                .map(PostedLetter::details)
                .orElseThrow(NotFound::new);
    }

    /** Tries a letter again that was given up, once whoever runs the installation has mended what was wrong. */
    @Acts(Act.SEE_OUTBOX)
    @Transactional
    public void tryAgain(LetterId letter) {
        if (letters.tryAgain(letter, here()) == 1) deliveries.plan(letter, Duration.ZERO);
    }

    private OrganisationId here() {
        return current.get().organisation();
    }
}
