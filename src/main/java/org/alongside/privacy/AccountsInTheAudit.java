package org.alongside.privacy;

import org.alongside.accounts.AccountChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what is done to accounts, in the transaction that does it. */
@Component
class AccountsInTheAudit {
    private final AuditTrail trail;

    AccountsInTheAudit(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(AccountChanged change) {
        trail.add(new AuditEntry(
                change.organisation(), change.by(), verb(change.what()), null, null, change.account(), change.role()));
    }

    private static Audited verb(AccountChanged.What what) {
        return switch (what) {
            case OPENED -> Audited.ACCOUNT_OPENED;
            case CHANGED -> Audited.ACCOUNT_CHANGED;
            case CLOSED -> Audited.ACCOUNT_CLOSED;
            case ROLE_GIVEN -> Audited.ROLE_GIVEN;
            case ROLE_TAKEN -> Audited.ROLE_TAKEN;
            case AREAS_CHANGED -> Audited.AREAS_CHANGED;
        };
    }
}
