package org.alongside.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.SignedIn;
import org.alongside.forms.AnswerLine;
import org.alongside.forms.Answers;
import org.alongside.forms.FormDefinition;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** References of somebody: named, asked, written down by staff. */
@Service
public class RefereeService {
    static final String FORM = "reference";

    private final Referees referees;
    private final RefereeDesk desk;
    private final FormService forms;
    private final CurrentUser current;
    private final Clock clock;

    RefereeService(Referees referees, RefereeDesk desk, FormService forms, CurrentUser current, Clock clock) {
        this.referees = referees;
        this.desk = desk;
        this.forms = forms;
        this.current = current;
        this.clock = clock;
    }

    /** All of them, in the order in which they were named. */
    @Reads(PersonalData.REFERENCES)
    @Transactional(readOnly = true)
    public List<RefereeRow> list(PersonId person) {
        return referees.findByPersonOrderByNamedAt(person).stream()
                .map(this::row)
                .toList();
    }

    /** How many the role needs. */
    @Reads(PersonalData.REFERENCES)
    @Transactional(readOnly = true)
    public int needed(PersonId person) {
        return desk.needed(person);
    }

    /** How they know the person, where to reach them, and what they would rather tell fewer people. */
    @Reads(PersonalData.LIVED_EXPERIENCE)
    @Transactional(readOnly = true)
    public RefereeApart apart(PersonId person, RefereeId id) {
        Referee referee =
                referees.findById(id).filter(one -> one.person().equals(person)).orElseThrow(NotFound::new);
        return new RefereeApart(referee.howKnown(), referee.reach(), lines(referee, referee.apartAnswers()));
    }

    /** Names somebody for the person, who said so. */
    @ActsOn(Act.TAKE_REFERENCES)
    @Transactional
    public void name(PersonId person, RefereeData data) {
        desk.name(me().organisation(), person, data, me().user());
    }

    /** They have been asked, or by e-mail are asked now. */
    @ActsOn(Act.TAKE_REFERENCES)
    @Transactional
    public void ask(PersonId person, RefereeId id) {
        desk.ask(hold(person, id));
    }

    /** They said that they cannot. */
    @ActsOn(Act.TAKE_REFERENCES)
    @Transactional
    public void cannot(PersonId person, RefereeId id) {
        desk.move(hold(person, id), RefereeState.DECLINED, RefereeState.Mover.US);
    }

    /** Somebody else speaks instead. */
    @ActsOn(Act.TAKE_REFERENCES)
    @Transactional
    public void replace(PersonId person, RefereeId id) {
        desk.move(hold(person, id), RefereeState.REPLACED, RefereeState.Mover.US);
    }

    /** What a referee is asked, to fill in with them on the phone or from paper. */
    @Acts(Act.TAKE_REFERENCES)
    @Transactional
    public FormDefinition form() {
        return forms.form(me().organisation(), FORM);
    }

    /** Writes down what they said on the phone or on paper. */
    @ActsOn(Act.TAKE_REFERENCES)
    @Transactional
    public void enter(PersonId person, RefereeId id, Answers answers, ReferenceHow how) {
        Referee referee = hold(person, id);
        FormUse use = new FormUse(referee.organisation(), FORM, id.toString());
        desk.receive(referee, forms.split(use, forms.form(referee.organisation(), FORM), answers), how, me().user());
    }

    private Referee hold(PersonId person, RefereeId id) {
        return referees.forChange(id).filter(one -> one.person().equals(person)).orElseThrow(NotFound::new);
    }

    private RefereeRow row(Referee referee) {
        return new RefereeRow(
                referee.id(),
                referee.name(),
                referee.state(),
                referee.way(),
                referee.phone(),
                referee.askedOn(),
                referee.answeredAt() == null ? null : LocalDate.ofInstant(referee.answeredAt(), clock.getZone()),
                referee.answeredHow(),
                lines(referee, referee.openAnswers()));
    }

    private List<AnswerLine> lines(Referee referee, @Nullable Answers answers) {
        Integer number = referee.formNumber();
        return answers == null || number == null
                ? List.of()
                : forms.lines(referee.organisation(), FORM, number, answers);
    }

    private SignedIn me() {
        return current.get();
    }
}
