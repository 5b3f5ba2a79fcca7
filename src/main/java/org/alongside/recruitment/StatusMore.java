package org.alongside.recruitment;

import java.util.List;
import org.alongside.people.Condition;
import org.alongside.people.OwnTask;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads about their next steps beside where they are.
 *
 * @param talk the latest one; null when none was arranged
 * @param offer the latest one; null when there is none
 * @param tasks what they do themself
 * @param conditions what has to be in place before their next stage
 */
public record StatusMore(
        @Nullable InterviewDetails talk,
        @Nullable OfferDetails offer,
        List<OwnTask> tasks,
        List<Condition> conditions) {
    /** The first thing that only the person can do now; null when they wait for us. */
    public @Nullable OwnTask toDo() {
        return tasks.stream().filter(task -> !task.done()).findFirst().orElse(null);
    }
}
