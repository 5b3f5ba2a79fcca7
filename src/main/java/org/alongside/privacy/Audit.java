package org.alongside.privacy;

import java.util.Collection;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.ReadingRecorder;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps who did what to whose record. Nothing is ever taken back. */
@Service
public class Audit implements ReadingRecorder {
    private final AuditTrail trail;
    private final CurrentUser current;
    private final PlatformTransactionManager transactions;

    Audit(AuditTrail trail, CurrentUser current, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.current = current;
        this.transactions = transactions;
    }

    /** Keeps a deed with the transaction it belongs to: both are kept or neither. */
    @ForModules
    @Transactional
    public void record(AuditEntry entry) {
        trail.add(entry);
    }

    /** The same for whoever is signed in; when nobody is, it was the person themself at the public door. */
    @ForModules
    @Transactional
    public void record(OrganisationId organisation, Audited what, PersonId whose, @Nullable PersonalData data) {
        UserId who = current.find().map(SignedIn::user).orElse(null);
        trail.add(new AuditEntry(organisation, who, what, whose, data));
    }

    @Override
    @ForModules
    public void recordReading(SignedIn reader, PersonalData data, Collection<PersonId> people) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(thatMayWrite());
        transaction.executeWithoutResult(status -> people.forEach(
                person -> trail.add(new AuditEntry(reader.organisation(), reader.user(), Audited.READ, person, data))));
    }

    /** A list is read in a read-only transaction; the reading itself needs one that writes. */
    private static int thatMayWrite() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? TransactionDefinition.PROPAGATION_REQUIRES_NEW
                : TransactionDefinition.PROPAGATION_REQUIRED;
    }
}
