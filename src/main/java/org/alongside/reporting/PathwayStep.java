package org.alongside.reporting;

/** How far somebody is on the way to paid work, in the order of the way. */
public enum PathwayStep {
    /** Not yet, and less than half a year with us. */
    EARLY("p.state = 'NOT_YET' and j.started_on > :half and " + PathwayStep.CAN_BE_PAID),
    /** Not yet, and longer with us. */
    LATER("p.state = 'NOT_YET' and j.started_on <= :half and " + PathwayStep.CAN_BE_PAID),
    ELIGIBLE("p.state = 'ELIGIBLE' and j.stage <> 'PAID'"),
    IN_REVIEW("p.state = 'IN_REVIEW' and j.stage <> 'PAID'"),
    NOT_NOW("p.state = 'NOT_NOW' and j.stage <> 'PAID'"),
    OFFERED("p.state = 'OFFERED' and j.stage <> 'PAID'"),
    ACCEPTED("p.state = 'ACCEPTED' and j.stage <> 'PAID'"),
    PAID("j.stage = 'PAID'"),
    STAYS("p.state = 'STAYS' and j.stage <> 'PAID'");

    /** Whoever is in a role that cannot become a paid one is on no way. */
    private static final String CAN_BE_PAID = """
            exists (select 1 from recruitment_opportunity o join vetting_role r on r.id = o.role_profile_id
              where o.id = j.opportunity_id and r.paid_pathway = true)""";

    private final String condition;

    PathwayStep(String condition) {
        this.condition = "(" + condition + ")";
    }

    /** Who is there, over the tables of {@link Records}; {@code :half} is the day half a year ago. */
    String condition() {
        return condition;
    }
}
