package org.alongside.privacy;

import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the audit trail: all of it to the privacy lead, and to everybody who looked at their own record. */
@Service
public class AuditService {
    private final AuditTrail trail;
    private final CurrentUser current;

    AuditService(AuditTrail trail, CurrentUser current) {
        this.trail = trail;
        this.current = current;
    }

    /** The deeds in the reader's organisation, newest first. */
    @Acts(Act.SEE_AUDIT)
    @Transactional(readOnly = true)
    public List<AuditRow> list(AuditFilter filter, Pageable page) {
        return trail.find(current.get().organisation(), filter, page);
    }

    /** Who looked at this person's record, newest first. */
    @Reads(PersonalData.READINGS)
    @Transactional(readOnly = true)
    public List<AuditRow> readings(PersonId person, Pageable page) {
        return trail.readingsOf(current.get().organisation(), person, page);
    }
}
