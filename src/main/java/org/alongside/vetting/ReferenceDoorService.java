package org.alongside.vetting;

import org.alongside.accounts.CallerAddress;
import org.alongside.accounts.PublicDoor;
import org.alongside.accounts.Throttle;
import org.alongside.forms.Closing;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.people.PersonService;
import org.alongside.shared.NotFound;
import org.alongside.shared.RealTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A referee’s own door: a link opens one reference, without an account. */
@Service
public class ReferenceDoorService {
    private static final String THROTTLE = "reference-link";

    private final ReferenceLinks links;
    private final Referees referees;
    private final RefereeDesk desk;
    private final PersonService people;
    private final FormService forms;
    private final Throttle throttle;
    private final RealTime time;

    ReferenceDoorService(
            ReferenceLinks links,
            Referees referees,
            RefereeDesk desk,
            PersonService people,
            FormService forms,
            Throttle throttle,
            RealTime time) {
        this.links = links;
        this.referees = referees;
        this.desk = desk;
        this.people = people;
        this.forms = forms;
        this.throttle = throttle;
        this.time = time;
    }

    /**
     * What a link opens.
     *
     * @param remoteAddress where the request came from: whoever tries too often waits
     * @throws NotFound for a secret that is wrong, too old, or tried too often: all the same
     */
    @PublicDoor
    @Transactional(readOnly = true)
    public ReferenceDoor open(String secret, String remoteAddress) {
        String caller = CallerAddress.of(remoteAddress);
        if (!throttle.attempt(THROTTLE, caller)) throw new NotFound();
        Referee referee = find(secret);
        throttle.forget(THROTTLE, caller);
        String name = people.detailsFor(referee.person()).name();
        FormUse use = new FormUse(
                referee.organisation(), RefereeService.FORM, referee.id().toString());
        return new ReferenceDoor(use, referee.name(), name, referee.state());
    }

    /** Takes in what the referee wrote; sent twice, or after a colleague wrote it down, the first counts. */
    @PublicDoor
    @Transactional
    public Closing send(String secret, DraftKey key) {
        Referee referee = hold(secret);
        FormUse use = new FormUse(
                referee.organisation(), RefereeService.FORM, referee.id().toString());
        return forms.close(key, use, said -> {
            if (referee.state() == RefereeState.ASKED) desk.receive(referee, said, ReferenceHow.LINK, null);
            return outcome(referee.id());
        });
    }

    /** The referee cannot or would rather not; pressed twice it is said once. */
    @PublicDoor
    @Transactional
    public void cannot(String secret) {
        Referee referee = hold(secret);
        if (referee.state() == RefereeState.ASKED)
            desk.move(referee, RefereeState.DECLINED, RefereeState.Mover.THE_REFEREE);
    }

    static String outcome(RefereeId id) {
        return "reference-" + id;
    }

    private Referee find(String secret) {
        return referees.findById(referee(secret)).orElseThrow(NotFound::new);
    }

    private Referee hold(String secret) {
        return referees.forChange(referee(secret)).orElseThrow(NotFound::new);
    }

    private RefereeId referee(String secret) {
        return links.findById(ReferenceLink.hash(secret))
                .filter(link -> link.worksAt(time.now()))
                .map(ReferenceLink::referee)
                .orElseThrow(NotFound::new);
    }
}
