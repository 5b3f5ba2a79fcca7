package org.alongside.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.PublicDoor;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.forms.Closing;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.forms.SentForm;
import org.alongside.people.PersonDetails;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.privacy.Audited;
import org.alongside.recruitment.StatusService;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.vetting.RoleRequirementService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody tells us in private, at the public door, with the key that opened “where is my application”. */
@Service
public class DisclosureDoorService {
    /** What a sent form becomes: nothing that tells whose it is. */
    private static final String SENT = "told";

    private final StatusService status;
    private final PersonService people;
    private final SelfDisclosures disclosures;
    private final DisclosureWords words;
    private final DisclosureDesk desk;
    private final RoleRequirementService requirements;
    private final FormService forms;
    private final UserDirectory colleagues;

    DisclosureDoorService(
            StatusService status,
            PersonService people,
            SelfDisclosures disclosures,
            DisclosureWords words,
            DisclosureDesk desk,
            RoleRequirementService requirements,
            FormService forms,
            UserDirectory colleagues) {
        this.status = status;
        this.people = people;
        this.disclosures = disclosures;
        this.words = words;
        this.desk = desk;
        this.requirements = requirements;
        this.forms = forms;
        this.colleagues = colleagues;
    }

    /** Of the keys that a browser holds, the one that opens “where is my application”. */
    @PublicDoor
    public Optional<DraftKey> statusKey(List<DraftKey> held) {
        return held.stream().filter(this::opens).findFirst();
    }

    /** @throws NotFound when this person is asked nothing: before they accepted an offer (G1), or in a role that needs nothing told */
    @PublicDoor
    @Transactional
    public OwnDisclosure own(DraftKey key) {
        SelfDisclosure one = of(key);
        boolean decided = one.state() == DisclosureState.DECIDED;
        return new OwnDisclosure(
                OwnDisclosure.Phase.of(one.state()),
                one.how(),
                one.toldOn(),
                forms.form(one.organisation(), one.form()).about(),
                readers(people.detailsFor(one.person())),
                requirements.of(one.role()).twoDecide(),
                one.decision(),
                decided ? one.outcomeWords() : null,
                safeguards(one),
                DisclosureContent.lastDay(one),
                words.findByDisclosureOrderByAt(one.id()).stream()
                        .anyMatch(word -> word.kind() == DisclosureWord.Kind.ANSWERED));
    }

    /** The person says how they tell us, or that there is nothing; until it has reached us they may choose again. */
    @PublicDoor
    @Transactional
    public void choose(DraftKey key, HowTold how) {
        SelfDisclosure one = held(key);
        DisclosureState to = state(how);
        if (!one.state().isWithThePerson() || one.state() == to) return;
        one.isToldBy(how);
        if (how == HowTold.NOTHING) one.isTold(desk.today());
        desk.move(one, to, DisclosureMover.THE_PERSON, null);
    }

    /** What opens the form that was begun, on any telephone; empty before, and once something has reached us. */
    @PublicDoor
    @Transactional(readOnly = true)
    public Optional<DraftKey> draft(DraftKey key) {
        return Optional.of(of(key))
                .filter(one -> one.state().isWithThePerson())
                .map(SelfDisclosure::draftKey)
                .flatMap(forms::keyOf);
    }

    /**
     * Begins to write, or goes on with what was written so far.
     *
     * @return what opens the form; empty when something has reached us already
     */
    @PublicDoor
    @Transactional
    public Optional<DraftKey> write(DraftKey key) {
        choose(key, HowTold.WRITE);
        SelfDisclosure one = held(key);
        if (!one.state().isWithThePerson()) return Optional.empty();
        String known = one.draftKey();
        if (known != null) return forms.keyOf(known);
        DraftKey fresh = forms.freshKey();
        one.isWrittenUnder(fresh.cookie());
        return Optional.of(fresh);
    }

    /** Which form it is written on. */
    @PublicDoor
    @Transactional(readOnly = true)
    public FormUse use(DraftKey key) {
        return use(of(key));
    }

    /** Sends what was written under {@code draft}; pressed twice it is sent once. */
    @PublicDoor
    @Transactional
    public Closing send(DraftKey key, DraftKey draft) {
        SelfDisclosure one = held(key);
        if (!draft.cookie().equals(one.draftKey())) throw new NotFound();
        return forms.close(draft, use(one), sent -> receive(one, sent));
    }

    /** Says more, until it is decided; it is read before anything is decided. */
    @PublicDoor
    @Transactional
    public void add(DraftKey key, String more) {
        SelfDisclosure one = held(key);
        if (one.state().isWithThePerson()) throw new Refused("disclosure.refused.move");
        String said = DisclosureRules.words(more);
        if (one.state() != DisclosureState.RECEIVED)
            desk.move(one, DisclosureState.RECEIVED, DisclosureMover.THE_PERSON, null);
        desk.say(one, DisclosureWord.Kind.ADDED, said, null);
    }

    /** Answers what was decided. */
    @PublicDoor
    @Transactional
    public void answer(DraftKey key, String theirs) {
        SelfDisclosure one = held(key);
        if (one.contentSince() == null) throw new Refused("disclosure.refused.answer-late");
        desk.say(one, DisclosureWord.Kind.ANSWERED, DisclosureRules.words(theirs), null);
        one.isAnswered(desk.today());
        desk.keep(one, Audited.ENTERED);
        desk.settle(one);
    }

    private static @Nullable String safeguards(SelfDisclosure one) {
        RiskAssessment weighed = one.assessment();
        return weighed != null && one.decision() == Suitability.SUITABLE_WITH_SAFEGUARDS ? weighed.safeguards() : null;
    }

    private String receive(SelfDisclosure one, SentForm sent) {
        one.isToldBy(HowTold.WRITE);
        one.isWritten(sent.open(), sent.number(), desk.today());
        desk.move(one, DisclosureState.RECEIVED, DisclosureMover.THE_PERSON, null);
        return SENT;
    }

    private SelfDisclosure held(DraftKey key) {
        SelfDisclosure one = of(key);
        return desk.hold(one.person(), one.id());
    }

    /** Somebody who has stopped is asked nothing; whoever was told no here may still read why. */
    private SelfDisclosure of(DraftKey key) {
        PersonId person = status.person(key);
        SelfDisclosure one =
                disclosures.findFirstByPersonOrderByAskedAtDesc(person).orElseThrow(NotFound::new);
        Stage stage = people.detailsFor(person).stage();
        if (stage.isEnded() && one.decision() != Suitability.NOT_SUITABLE) throw new NotFound();
        return one;
    }

    private boolean opens(DraftKey key) {
        try {
            status.person(key);
            return true;
        } catch (NotFound anotherForm) {
            return false;
        }
    }

    private List<String> readers(PersonDetails person) {
        return person.areas().stream()
                .flatMap(area -> colleagues.colleagues(Role.VETTING_LEAD, area).stream())
                .map(Colleague::name)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static FormUse use(SelfDisclosure one) {
        return new FormUse(one.organisation(), one.form(), one.id().toString());
    }

    private static DisclosureState state(HowTold how) {
        return switch (how) {
            case WRITE -> DisclosureState.WRITING;
            case TALK -> DisclosureState.WANTS_TO_TALK;
            case POST -> DisclosureState.BY_POST;
            case NOTHING -> DisclosureState.RECEIVED;
        };
    }
}
