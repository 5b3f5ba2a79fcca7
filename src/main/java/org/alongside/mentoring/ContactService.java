package org.alongside.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what a mentor did: who, when, how and how long. */
@Service
public class ContactService {
    private final ContactDesk desk;
    private final Contacts contacts;
    private final Matches matches;
    private final Referrals referrals;
    private final CurrentUser current;
    private final TransactionTemplate transaction;

    ContactService(
            ContactDesk desk,
            Contacts contacts,
            Matches matches,
            Referrals referrals,
            CurrentUser current,
            TransactionTemplate transaction) {
        this.desk = desk;
        this.contacts = contacts;
        this.matches = matches;
        this.referrals = referrals;
        this.current = current;
        this.transaction = transaction;
    }

    /**
     * Keeps a contact. Sent twice, on a bad connection or from two windows, it is kept once.
     *
     * @return whether it was new
     * @throws Refused when it cannot have been then
     */
    @ActsOn(Act.LOG_CONTACT)
    public boolean log(PersonId person, ContactData data) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> desk.keep(person, data, null, me())));
        } catch (DataIntegrityViolationException sentAtTheSameTime) {
            if (!desk.isKept(person, data.key())) throw sentAtTheSameTime;
            return false;
        }
    }

    /**
     * It was not so: it counts no longer, and a copy that comes late does not bring it back.
     *
     * @throws Refused when what it cost was paid
     */
    @ActsOn(Act.LOG_CONTACT)
    @Transactional
    public void takeBack(PersonId person, UUID key) {
        desk.takeBack(
                contacts.findById(key).filter(contact -> contact.isOf(person)).orElseThrow(NotFound::new));
    }

    /** Whether a page’s contact was kept already. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public boolean isLogged(PersonId person, UUID key) {
        return desk.isKept(person, key);
    }

    /** The newest contacts of somebody. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public List<ContactRow> newest(PersonId person, int most) {
        return rows(contacts.findByPersonAndTakenBackOrderByContactOnDescIdDesc(person, false, Limit.of(most)), person);
    }

    /** The newest contacts of one match. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public List<ContactRow> ofMatch(PersonId person, MatchId match, int most) {
        MatchId theirs = matches.findByIdAndPerson(match, person).map(Match::id).orElseThrow(NotFound::new);
        return rows(contacts.findByMatchAndTakenBackOrderByContactOnDescIdDesc(theirs, false, Limit.of(most)), person);
    }

    private List<ContactRow> rows(List<Contact> found, PersonId person) {
        Map<MatchId, ReferralId> of = matches.findByPersonOrderByIdDesc(person).stream()
                .collect(Collectors.toMap(Match::id, Match::referral));
        Map<ReferralId, String> names = referrals.firstNames(Set.copyOf(of.values()));
        return found.stream()
                .map(contact -> contact.row(names.getOrDefault(of.get(contact.match()), "")))
                .toList();
    }

    private UserId me() {
        return current.get().user();
    }
}
