package org.alongside.people;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to somebody, put together from every module and cut to what the reader may see. */
@Service
public class TimelineService {
    private final List<TimelineSource> sources;
    private final Access access;

    TimelineService(List<TimelineSource> sources, Access access) {
        this.sources = sources;
        this.access = access;
    }

    /** Newest first, at most {@code limit}; what the reader may not see leaves no gap. */
    @Reads(PersonalData.IDENTITY)
    @Transactional(readOnly = true)
    public List<TimelineEntry> timeline(PersonId person, int limit) {
        Set<PersonalData> open = EnumSet.noneOf(PersonalData.class);
        for (PersonalData data : PersonalData.values()) {
            if (access.mayRead(data, person)) open.add(data);
        }
        List<TimelineEntry> shown = sources.stream()
                .flatMap(source -> source.entries(person, limit).stream())
                .filter(entry -> open.contains(entry.audience()))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(limit)
                .toList();
        shown.stream().map(TimelineEntry::audience).distinct().forEach(data -> access.reads(data, person));
        return shown;
    }
}
