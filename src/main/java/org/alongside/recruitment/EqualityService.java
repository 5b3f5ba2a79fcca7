package org.alongside.recruitment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.accounts.CallerAddress;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.PublicDoor;
import org.alongside.accounts.Throttle;
import org.alongside.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people say about themselves for equality, apart from everything else we know. */
@Service
public class EqualityService {
    private static final String ANSWERS = "equality";

    private final EqualityAnswers answers;
    private final OrganisationService organisations;
    private final Throttle throttle;
    private final Clock clock;

    EqualityService(EqualityAnswers answers, OrganisationService organisations, Throttle throttle, Clock clock) {
        this.answers = answers;
        this.organisations = organisations;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Whether so much has come from there that somebody should wait a little; counts one more, and keeps no address. */
    @PublicDoor
    public boolean isTooOften(String remoteAddress) {
        return !throttle.attempt(ANSWERS, CallerAddress.of(remoteAddress));
    }

    /**
     * Keeps the answers that are among those we offer, and nothing that leads back to who gave them (A13).
     *
     * @param page made at random when the page was shown and kept nowhere; the same page sent twice is kept once
     */
    @PublicDoor
    @Transactional
    public void keep(UUID page, Map<EqualityQuestion, String> said) {
        organisations.here().ifPresent(organisation -> keep(page, said, organisation));
    }

    private void keep(UUID page, Map<EqualityQuestion, String> said, OrganisationId organisation) {
        List<EqualityAnswer> known = said.entrySet().stream()
                .filter(e -> e.getKey().answers().contains(e.getValue()))
                .map(e -> answer(page, organisation, e.getKey(), e.getValue()))
                .toList();
        if (!answers.existsByIdIn(known.stream().map(EqualityAnswer::getId).toList())) answers.saveAll(known);
    }

    private EqualityAnswer answer(UUID page, OrganisationId organisation, EqualityQuestion question, String answer) {
        UUID id = UUID.nameUUIDFromBytes((page + question.name()).getBytes(UTF_8));
        return new EqualityAnswer(id, organisation, YearMonth.now(clock), question, answer);
    }
}
