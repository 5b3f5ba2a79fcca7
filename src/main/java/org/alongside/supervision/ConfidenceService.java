package org.alongside.supervision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.people.Volunteering;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The confidential part of a supervision: for the person, its author and the privacy lead alone, each reading of theirs recorded. */
@Service
public class ConfidenceService {
    private static final int MOST = 200;

    private final Confidences confidences;
    private final Supervisions supervisions;
    private final SupervisionDesk desk;
    private final VolunteeringService volunteers;
    private final CurrentUser current;

    ConfidenceService(
            Confidences confidences,
            Supervisions supervisions,
            SupervisionDesk desk,
            VolunteeringService volunteers,
            CurrentUser current) {
        this.confidences = confidences;
        this.supervisions = supervisions;
        this.desk = desk;
        this.volunteers = volunteers;
        this.current = current;
    }

    /** Empty when nothing was written, or another wrote it: the two look the same. The person reads it once it is signed. */
    @Reads(PersonalData.SUPERVISION_CONFIDENTIAL)
    @Transactional(readOnly = true)
    public Optional<ConfidenceData> read(PersonId person, SupervisionId id) {
        SignedIn me = current.get();
        boolean self = person.equals(me.person());
        return confidences
                .findById(id)
                .filter(one -> supervisions
                        .findById(id)
                        .filter(of -> of.person().equals(person))
                        .filter(of -> !self || of.state() != SupervisionState.PLANNED)
                        .isPresent())
                .filter(one -> self || me.is(Role.PRIVACY_LEAD) || one.author().equals(me.user()))
                .filter(one -> !one.words().isEmpty())
                .map(one -> new ConfidenceData(one.words(), one.version()));
    }

    /**
     * Where the signed-in supervisor wrote in confidence about people who are no longer theirs: the record is not theirs to open any more, the
     * words stay theirs to read (section 5 of the permission table), by {@link #read} and one by one.
     */
    @Acts(Act.SUPERVISE)
    @Transactional(readOnly = true)
    public List<OwnNote> ofFormerPeople() {
        UserId me = current.get().user();
        Map<PersonId, Optional<Volunteering>> now = new HashMap<>();
        return confidences.by(me, Limit.of(MOST)).stream()
                .flatMap(one -> now
                        .computeIfAbsent(one.person(), volunteers::of)
                        .filter(with -> !me.equals(with.supervisor()))
                        .map(with -> new OwnNote(one.person(), with.shownName(), one.supervision(), one.on()))
                        .stream())
                .toList();
    }

    /**
     * Keeps what is typed; returns the version to go on from. Whoever takes over a supervision in which another wrote writes nothing here.
     *
     * @throws ChangedMeanwhile with a {@link ConfidenceData}, when it was written elsewhere meanwhile
     */
    @ActsOn(Act.SUPERVISE)
    @Transactional
    public ConfidenceData write(PersonId person, SupervisionId id, ConfidenceData typed) {
        SupervisionRules.length(typed.words());
        Supervision of = desk.hold(person, id);
        if (of.state() != SupervisionState.PLANNED) throw new Refused("supervision.refused.signed");
        Confidence one = confidences
                .findById(id)
                .orElseGet(() -> new Confidence(of, current.get().user()));
        if (!one.author().equals(current.get().user())) throw new NotFound();
        if (!one.isAtVersion(typed.version()))
            throw new ChangedMeanwhile(new ConfidenceData(one.words(), one.version()));
        one.says(typed.words());
        Confidence kept = confidences.saveAndFlush(one);
        return new ConfidenceData(kept.words(), kept.version());
    }

    /** Whether the signed-in supervisor may write here: it is planned, theirs, and nobody else wrote in it. */
    @ActsOn(Act.SUPERVISE)
    @Transactional(readOnly = true)
    public boolean mayWrite(PersonId person, SupervisionId id) {
        desk.mine(person);
        return confidences
                .findById(id)
                .map(one -> one.author().equals(current.get().user()))
                .orElse(true);
    }
}
