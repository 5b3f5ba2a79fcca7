package org.alongside.people;

import java.util.List;
import org.alongside.shared.PersonId;

/** What a module adds to a person's timeline. The timeline itself leaves out what the reader may not see. */
public interface TimelineSource {
    /** Newest first, at most {@code limit}. */
    List<TimelineEntry> entries(PersonId person, int limit);
}
