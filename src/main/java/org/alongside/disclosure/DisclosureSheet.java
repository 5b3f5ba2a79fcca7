package org.alongside.disclosure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.UserDirectory;
import org.alongside.forms.AnswerLine;
import org.alongside.forms.Answers;
import org.alongside.forms.FormService;
import org.alongside.shared.UserId;
import org.alongside.vetting.RoleRequirementService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what was told, said and weighed. */
@Component
class DisclosureSheet {
    private final DisclosureTalks talks;
    private final DisclosureWords words;
    private final FormService forms;
    private final UserDirectory colleagues;
    private final DisclosureDesk desk;
    private final RoleRequirementService requirements;

    DisclosureSheet(
            DisclosureTalks talks,
            DisclosureWords words,
            FormService forms,
            UserDirectory colleagues,
            DisclosureDesk desk,
            RoleRequirementService requirements) {
        this.talks = talks;
        this.words = words;
        this.forms = forms;
        this.colleagues = colleagues;
        this.desk = desk;
        this.requirements = requirements;
    }

    /** @param mayLookAgain whether the journey still lets the decision be opened */
    DisclosureDetails details(SelfDisclosure one, UserId reader, boolean mayLookAgain) {
        List<DisclosureTalk> held = talks.findByDisclosureOrderByAt(one.id());
        List<DisclosureWord> said = words.findByDisclosureOrderByAt(one.id());
        Map<UserId, String> names = names(one, held, said);
        boolean decided = one.state() == DisclosureState.DECIDED;
        return new DisclosureDetails(
                one.id(),
                one.state(),
                one.how(),
                desk.dayOf(one.askedAt()),
                one.toldOn(),
                answers(one),
                one.reported(),
                holdsSomething(one, said),
                held.stream().map(talk -> talk(talk, names)).toList(),
                said.stream().map(word -> said(word, names)).toList(),
                one.assessment(),
                one.proposed(),
                name(names, one.proposedBy()),
                name(names, one.secondDecider()),
                reader.equals(one.proposedBy()),
                reader.equals(one.secondDecider()),
                one.decision(),
                one.decidedOn(),
                name(names, one.decidedBy()),
                one.outcomeWords(),
                decided && one.contentSince() == null,
                one.answeredOn() != null,
                decided && mayLookAgain,
                twoDecide(one, holdsSomething(one, said)),
                next(one),
                one.version());
    }

    /** Whether anything was told: on the form, by post, in a talk or since. */
    boolean holdsSomething(SelfDisclosure one) {
        return holdsSomething(one, words.findByDisclosureOrderByAt(one.id()));
    }

    private static boolean holdsSomething(SelfDisclosure one, List<DisclosureWord> said) {
        return one.answers() != null
                || one.reported() != null
                || said.stream().anyMatch(word -> word.kind() == DisclosureWord.Kind.ADDED);
    }

    /** The role says so, and there is something to decide on; a no takes two people anyhow. */
    boolean twoDecide(SelfDisclosure one) {
        return twoDecide(one, holdsSomething(one));
    }

    private boolean twoDecide(SelfDisclosure one, boolean holdsSomething) {
        return holdsSomething && requirements.of(one.role()).twoDecide();
    }

    List<AnswerLine> answers(SelfDisclosure one) {
        Answers given = one.answers();
        Integer number = one.formNumber();
        return given == null || number == null ? List.of() : forms.lines(one.organisation(), one.form(), number, given);
    }

    private Map<UserId, String> names(SelfDisclosure one, List<DisclosureTalk> held, List<DisclosureWord> said) {
        Set<UserId> users = new HashSet<>();
        Stream.of(one.proposedBy(), one.secondDecider(), one.decidedBy()).forEach(user -> addTo(users, user));
        held.forEach(talk -> users.add(talk.byUser()));
        said.forEach(word -> addTo(users, word.byUser()));
        return colleagues.names(users);
    }

    private static void addTo(Collection<UserId> users, @Nullable UserId user) {
        if (user != null) users.add(user);
    }

    private static String name(Map<UserId, String> names, @Nullable UserId user) {
        return user == null ? "" : names.getOrDefault(user, "");
    }

    private static DisclosureDetails.Talk talk(DisclosureTalk talk, Map<UserId, String> names) {
        return new DisclosureDetails.Talk(
                talk.heldOn(), talk.how(), name(names, talk.byUser()), talk.words(), talk.theirView());
    }

    private DisclosureDetails.Said said(DisclosureWord word, Map<UserId, String> names) {
        return new DisclosureDetails.Said(
                word.kind().name(), name(names, word.byUser()), desk.dayOf(word.at()), word.words());
    }

    private static Set<DisclosureState> next(SelfDisclosure one) {
        return Stream.of(DisclosureState.values())
                .filter(next -> one.state().leadsTo(next, DisclosureMover.VETTING_LEAD))
                .collect(Collectors.toUnmodifiableSet());
    }
}
