package org.alongside.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.ContactCard;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the head of a record into words: what for, where, and whom to ask. */
@Service
public class RecordService {
    private final PersonService people;
    private final AreaService areas;
    private final UserDirectory colleagues;
    private final ObjectProvider<OpportunityTitles> titles;
    private final StageChanges changes;

    RecordService(
            PersonService people,
            AreaService areas,
            UserDirectory colleagues,
            ObjectProvider<OpportunityTitles> titles,
            StageChanges changes) {
        this.people = people;
        this.areas = areas;
        this.colleagues = colleagues;
        this.titles = titles;
        this.changes = changes;
    }

    /** The head of a record: for those who work with the person, and for the person themself. */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public RecordHead head(PersonId person) {
        PersonDetails details = people.detailsFor(person);
        List<String> where =
                areas.names(details.areas()).values().stream().sorted().toList();
        return new RecordHead(details, title(details.opportunity()), where, contact(details));
    }

    /** When each stage was first reached, of those that were. */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public Map<Stage, Instant> reached(PersonId person) {
        return changes.findByPersonAndTakenBackFalseOrderByAtDescIdDesc(person, Limit.unlimited()).stream()
                .collect(Collectors.toMap(StageChange::to, StageChange::at, (later, earlier) -> earlier));
    }

    private String title(@Nullable OpportunityId opportunity) {
        OpportunityTitles known = titles.getIfAvailable();
        if (opportunity == null || known == null) return "";
        Map<OpportunityId, String> found = known.titles(List.of(opportunity));
        return found.getOrDefault(opportunity, "");
    }

    private @Nullable ContactCard contact(PersonDetails person) {
        return Optional.ofNullable(person.namedContact())
                .flatMap(colleagues::contactCard)
                .orElse(null);
    }
}
