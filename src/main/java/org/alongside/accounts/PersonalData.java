package org.alongside.accounts;

/** The kinds of data about a person that are permitted one by one; what each role may read stands in {@link ReadingTable}. */
public enum PersonalData {
    /** Name to use, stage, named contact. */
    IDENTITY,
    CONTACT_DETAILS,
    /** Application answers, interview, notes of calls. */
    APPLICATION,
    REFERENCES,
    /** Legal names, birth date, address history. */
    LEGAL_IDENTITY,
    /** A check: in progress, cleared, not cleared. */
    CHECK_OUTCOME,
    /** A check: state in detail, six-field log. */
    CHECK_DETAIL,
    /** A check: what a certificate says, and what was said about it. */
    CHECK_CONTENT,
    /** What somebody told us in private, and how it was weighed. */
    SELF_DISCLOSURE,
    /** Lived experience that belongs to no case: custody or licence, who speaks for them from there, every postal address. */
    LIVED_EXPERIENCE,
    /** Clearance: may enter, may not, waiting; dates; day by which to ask again. */
    CLEARANCE_OUTCOME,
    /** Clearance: route, reason, what was argued. */
    CLEARANCE_DETAIL,
    /** How far somebody is in training. */
    TRAINING_PROGRESS,
    /** Attendance, decisions, feedback. */
    TRAINING_DETAIL,
    /** Evidence, reflections. */
    EVIDENCE,
    /** Supervision: dates, held, actions. */
    SUPERVISION_DATES,
    SUPERVISION_RECORD,
    SUPERVISION_CONFIDENTIAL,
    CONCERN,
    /** Matches, contacts, hours, expenses. */
    MENTORING,
    /** Who looked at a record. */
    READINGS
}
