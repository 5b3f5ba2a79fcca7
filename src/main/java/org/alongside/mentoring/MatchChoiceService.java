package org.alongside.mentoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who could walk with somebody, and what speaks against each. */
@Service
public class MatchChoiceService {
    private static final int MOST = 60;

    private final ReferralDesk desk;
    private final MatchAnswers answers;
    private final PersonService people;

    MatchChoiceService(ReferralDesk desk, MatchAnswers answers, PersonService people) {
        this.desk = desk;
        this.answers = answers;
        this.people = people;
    }

    /** The mentors of the referral’s area: those who could begin first, then by how little speaks against them. */
    @Acts(Act.MATCH)
    @Transactional(readOnly = true)
    public List<MatchCandidate> candidates(ReferralId id) {
        Referral referral = desk.mine(id);
        return Stream.of(Stage.ACTIVE, Stage.PAID)
                .map(stage -> new PersonFilter(null, stage, referral.area(), null, null))
                .flatMap(filter -> people.list(filter, PageRequest.of(0, MOST)).stream())
                .map(row -> candidate(row, referral))
                .sorted(Comparator.comparingInt(
                                (MatchCandidate one) -> one.against().size())
                        .thenComparingInt(MatchCandidate::open)
                        .thenComparing(MatchCandidate::name))
                .toList();
    }

    private MatchCandidate candidate(PersonRow row, Referral referral) {
        MatchQuestion question = answers.question(row.id(), referral);
        return new MatchCandidate(
                row.id(),
                row.shownName(),
                question.open(),
                question.wish().most(),
                question.wish().times(),
                answers.against(row.id(), question));
    }
}
