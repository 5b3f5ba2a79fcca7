package org.alongside.recruitment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CallerAddress;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.PublicDoor;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.Throttle;
import org.alongside.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who would rather talk than type. */
@Service
public class CallBackService {
    private static final String ASKS = "call-back";

    private final CallBacks callBacks;
    private final OrganisationService organisations;
    private final CurrentUser current;
    private final Throttle throttle;
    private final Clock clock;

    CallBackService(
            CallBacks callBacks,
            OrganisationService organisations,
            CurrentUser current,
            Throttle throttle,
            Clock clock) {
        this.callBacks = callBacks;
        this.organisations = organisations;
        this.current = current;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Whether so much has come from there that somebody should wait a little; counts one more. */
    @PublicDoor
    public boolean isTooOften(String remoteAddress) {
        return !throttle.attempt(ASKS, CallerAddress.of(remoteAddress));
    }

    /** Asks to be rung; {@code once} comes with the page, so the same page sent twice is one request. */
    @PublicDoor
    @Transactional
    public void ask(UUID once, CallBackData asked) {
        if (callBacks.existsById(once)) return;
        callBacks.save(new CallBack(once, organisations.here().orElseThrow(NotFound::new), asked, clock.instant()));
    }

    /** Who is waiting to be rung, the longest first. They are in no area yet: every co-ordinator of the organisation sees them. */
    @Acts(Act.RING_BACK)
    @Transactional(readOnly = true)
    public List<CallBackDetails> waiting(int limit) {
        return callBacks
                .findByOrganisationAndDoneAtIsNullOrderByAskedAt(current.get().organisation(), Limit.of(limit))
                .stream()
                .map(CallBack::details)
                .toList();
    }

    /** One of them. */
    @Acts(Act.RING_BACK)
    @Transactional(readOnly = true)
    public CallBackDetails details(UUID id) {
        return find(id).details();
    }

    /** They have been rung; saying so twice changes nothing. */
    @Acts(Act.RING_BACK)
    @Transactional
    public void done(UUID id) {
        find(id).isDone(current.get().user(), clock.instant());
    }

    private CallBack find(UUID id) {
        SignedIn me = current.get();
        return callBacks.findById(id).filter(c -> c.isOf(me.organisation())).orElseThrow(NotFound::new);
    }
}
