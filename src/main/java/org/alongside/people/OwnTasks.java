package org.alongside.people;

import java.util.List;
import org.alongside.shared.PersonId;

/** What a module asks of somebody on the journey: shown to themself, where they read how they stand. */
public interface OwnTasks {
    /** What to do first comes first; what is done stays on the list. */
    List<OwnTask> tasks(PersonId person);

    /** Small numbers come first. */
    int order();
}
