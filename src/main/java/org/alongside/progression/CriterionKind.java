package org.alongside.progression;

import org.alongside.accounts.PersonalData;

/** What can be asked of somebody before they are considered for paid work, and whose eyes its figure is for. */
public enum CriterionKind {
    MONTHS_ACTIVE(PersonalData.MENTORING, 1, 60),
    /** Of the supervision that was due, so much in a hundred was held; cancelled by the prison is not counted. */
    SUPERVISION_HELD(PersonalData.SUPERVISION_DATES, 1, 100),
    NOTHING_OVERDUE(PersonalData.SUPERVISION_DATES, 0, 0),
    HOURS(PersonalData.MENTORING, 1, 2000),
    /** One course or award is completed. */
    TRAINING(PersonalData.TRAINING_PROGRESS, 0, 0),
    /** Shown to nobody on a pathway, and asked of the named lead alone; see decision 0142. */
    NO_OPEN_CONCERN(PersonalData.CONCERN, 0, 0);

    private final PersonalData data;
    private final int least;
    private final int most;

    CriterionKind(PersonalData data, int least, int most) {
        this.data = data;
        this.least = least;
        this.most = most;
    }

    /** Who may not read this sees no line, and no gap. */
    public PersonalData data() {
        return data;
    }

    /** Whether a number belongs to it, which a manager sets. */
    public boolean hasTarget() {
        return most > 0;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Answered by the named lead in every review, rather than by a figure. */
    boolean isTheLeads() {
        return this == NO_OPEN_CONCERN;
    }
}
