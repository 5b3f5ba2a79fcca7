package org.alongside.progression;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;
import org.alongside.training.ProgrammeId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked.
 *
 * @param target the number that belongs to it; 0 where none does
 * @param programme the course or award, for {@link CriterionKind#TRAINING} alone
 */
@Embeddable
public record Criterion(
        @Enumerated(EnumType.STRING) CriterionKind kind,
        int target,
        @EmbeddedColumnNaming("programme_%s") @Nullable ProgrammeId programme)
        implements Serializable {
    /** What G12 asks until a manager asks for something else. */
    static final List<Criterion> USUAL = List.of(
            of(CriterionKind.MONTHS_ACTIVE, 12),
            of(CriterionKind.SUPERVISION_HELD, 80),
            of(CriterionKind.NOTHING_OVERDUE, 0),
            of(CriterionKind.NO_OPEN_CONCERN, 0));

    public static Criterion of(CriterionKind kind, int target) {
        return new Criterion(kind, target, null);
    }
}
