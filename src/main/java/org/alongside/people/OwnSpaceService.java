package org.alongside.people;

import java.util.List;
import java.util.Locale;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.SignInCodeService;
import org.alongside.accounts.VolunteerAccounts;
import org.alongside.notifications.Letter;
import org.alongside.notifications.Outbox;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the space in which people see where they stand: they come in by codes, sent to them or printed for them. */
@Service
public class OwnSpaceService {
    private final People people;
    private final Journeys journeys;
    private final VolunteerAccounts accounts;
    private final SignInCodeService codes;
    private final Outbox outbox;
    private final Audit audit;
    private final MessageSource messages;
    private final String address;

    OwnSpaceService(
            People people,
            Journeys journeys,
            VolunteerAccounts accounts,
            SignInCodeService codes,
            Outbox outbox,
            Audit audit,
            MessageSource messages,
            @Value("${alongside.address}") String address) {
        this.people = people;
        this.journeys = journeys;
        this.accounts = accounts;
        this.codes = codes;
        this.outbox = outbox;
        this.audit = audit;
        this.messages = messages;
        this.address = address;
    }

    /** Whether it is open already, and how it can be opened. */
    @ActsOn(Act.PRINT_SIGN_IN_CODE)
    @Transactional(readOnly = true)
    public OwnSpace ownSpace(PersonId person) {
        Person known = find(person);
        return new OwnSpace(
                known.data().nameToUse(), accounts.has(person), known.contact().email());
    }

    /**
     * Opens it for somebody with e-mail, and writes to them where it is.
     *
     * @throws Refused when they have no e-mail, or somebody else signs in with it
     */
    @ActsOn(Act.PRINT_SIGN_IN_CODE)
    @Transactional
    public void open(PersonId person) {
        Person known = find(person);
        String email = known.contact().email();
        if (email == null) throw new Refused("people.refused.no-email");
        open(known, email);
        outbox.post(
                new Letter("own-space-" + person, known.organisation(), person, email, text("subject"), text("body")));
    }

    /** A code on paper, told this once; opens the space if it is not open yet. A code from before no longer works. */
    @ActsOn(Act.PRINT_SIGN_IN_CODE)
    @Transactional
    public String print(PersonId person) {
        Person known = find(person);
        if (!accounts.has(person)) open(known, null);
        audit.record(known.organisation(), Audited.PRINTED, person, null);
        return codes.print(person);
    }

    private void open(Person person, @Nullable String email) {
        if (journeys.of(person.id()).stage().isEnded()) throw new Refused("people.refused.space-ended");
        audit.record(person.organisation(), Audited.ACCOUNT_OPENED, person.id(), null);
        accounts.open(
                person.organisation(), person.id(), person.data().nameToUse(), email, List.copyOf(person.areas()));
    }

    private Person find(PersonId id) {
        return people.findById(id).orElseThrow(NotFound::new);
    }

    private String text(String part) {
        return messages.getMessage("people.space.mail." + part, new Object[] {address}, Locale.UK);
    }
}
