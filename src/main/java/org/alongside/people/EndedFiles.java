package org.alongside.people;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.alongside.privacy.Audit;
import org.alongside.privacy.AuditEntry;
import org.alongside.privacy.Audited;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.privacy.RetentionRule;
import org.alongside.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;

/**
 * Files of people whose journey ended in one stage. What every module keeps about them goes at once, as when they ask for it.
 *
 * <p>A journey is held until its file is gone: whoever comes back in that moment does so before or not at all, and a second server
 * finds nothing left to do.
 */
class EndedFiles implements RetentionRule {
    private final Stage end;
    private final Period keeps;
    private final Journeys journeys;
    private final ObjectProvider<PersonalDataHolder> holders;
    private final Audit audit;

    EndedFiles(Stage end, Period keeps, Journeys journeys, ObjectProvider<PersonalDataHolder> holders, Audit audit) {
        this.end = end;
        this.keeps = keeps;
        this.journeys = journeys;
        this.holders = holders;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "files of people: " + end;
    }

    @Override
    public Period keeps() {
        return keeps;
    }

    @Override
    public int purge(Instant before, Set<PersonId> held, int batch) {
        List<Journey> ended = journeys.ended(end, before, held, Limit.of(batch));
        ended.forEach(this::remove);
        return ended.size();
    }

    private void remove(Journey journey) {
        PersonId person = journey.person();
        holders.orderedStream().forEach(holder -> holder.erase(person));
        audit.record(new AuditEntry(journey.organisation(), null, Audited.PURGED, person, null));
    }
}
