package org.alongside.privacy;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers somebody who asks what is kept about them, or asks for it to be removed. */
@Service
public class SubjectAccessService {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ObjectProvider<PersonalDataHolder> holders;
    private final OwnPeople people;
    private final LegalHolds holds;
    private final Audit audit;
    private final Clock clock;

    SubjectAccessService(
            ObjectProvider<PersonalDataHolder> holders, OwnPeople people, LegalHolds holds, Audit audit, Clock clock) {
        this.holders = holders;
        this.people = people;
        this.holds = holds;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that every module keeps about the person, as one JSON document to hand to them. */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional
    public String export(PersonId person) {
        audit.record(people.organisationOf(person), Audited.EXPORTED, person, null);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("person", person.toString());
        document.put("made", clock.instant().toString());
        holders.orderedStream().forEach(holder -> document.put(holder.name(), holder.export(person)));
        return JSON.writeValueAsString(document);
    }

    /**
     * Removes all of it, except that it was done and who had looked.
     *
     * @throws Refused under a legal hold
     */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional
    public void erase(PersonId person) {
        OrganisationId here = people.organisationOf(person);
        if (holds.existsById(person)) throw new Refused("privacy.erase.held");
        holders.orderedStream().forEach(holder -> holder.erase(person));
        audit.record(here, Audited.ERASED, person, null);
    }
}
