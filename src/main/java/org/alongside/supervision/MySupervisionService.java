package org.alongside.supervision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer does with their own supervision. */
@Service
public class MySupervisionService {
    private final Supervisions supervisions;
    private final SupervisionDesk desk;
    private final DueDays days;

    MySupervisionService(Supervisions supervisions, SupervisionDesk desk, DueDays days) {
        this.supervisions = supervisions;
        this.desk = desk;
        this.days = days;
    }

    /** The oldest record that waits for their signature. */
    @ActsOn(Act.ANSWER_SUPERVISION)
    @Transactional(readOnly = true)
    public Optional<ToSign> toSign(PersonId person) {
        return supervisions.findByPersonAndStateOrderByOnDay(person, SupervisionState.HELD, Limit.of(1)).stream()
                .findFirst()
                .map(one -> new ToSign(
                        one.id(),
                        one.onDay(),
                        LocalDate.ofInstant(Objects.requireNonNull(one.signedAt()), desk.zone())
                                .plusDays(days.of(one.organisation()).newest().signDays())));
    }

    /**
     * They sign it as it is, or write what they see differently: both are a signature, and both stay.
     *
     * @param differently empty when nothing is
     */
    @ActsOn(Act.ANSWER_SUPERVISION)
    @Transactional
    public void sign(PersonId person, SupervisionId id, String differently) {
        SupervisionRules.length(differently);
        Supervision one = supervisions
                .forChange(id)
                .filter(found -> found.person().equals(person))
                .orElseThrow(NotFound::new);
        desk.move(one, SupervisionState.SIGNED, SupervisionMover.VOLUNTEER);
        one.isAnswered(differently.isBlank() ? null : differently.strip());
    }
}
