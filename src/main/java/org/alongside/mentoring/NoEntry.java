package org.alongside.mentoring;

import java.util.List;
import org.alongside.clearance.EntryReason;
import org.alongside.shared.Refused;

/** Somebody may not go into that prison that day: each reason is a plain sentence. */
public class NoEntry extends Refused {
    private final transient List<EntryReason> reasons;

    NoEntry(List<EntryReason> reasons) {
        super("mentoring.refused.no-entry");
        this.reasons = reasons;
    }

    public List<EntryReason> reasons() {
        return reasons;
    }
}
