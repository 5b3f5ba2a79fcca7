package org.alongside.vetting;

import java.io.Serializable;
import java.util.Set;

/**
 * What a role requires, with the version to give back.
 *
 * @param references how many
 * @param selfDisclosure whether people are asked in private about convictions that count for it (G1)
 * @param regulated assessed as a regulated role in Scotland: nobody is Active in it without PVG membership (G2)
 * @param twoDecide a second person decides with the vetting lead when a check needed a conversation, or a self-disclosure holds something
 * @param paidPathway the role can become a paid one: a check asked for as a volunteer’s would not do then (G13)
 * @param licenceNote what the role needs of somebody on licence or probation, which bars nobody by itself (G15)
 */
public record RoleRequirementData(
        Set<CheckKindId> checks,
        int references,
        boolean selfDisclosure,
        boolean regulated,
        boolean twoDecide,
        boolean paidPathway,
        String licenceNote,
        long version)
        implements Serializable {
    static final int REFERENCES = 2;

    public RoleRequirementData {
        checks = Set.copyOf(checks);
    }

    /** What a role requires that nobody has said anything about: no checks, two references, no questions in private. */
    public static RoleRequirementData usual() {
        return new RoleRequirementData(Set.of(), REFERENCES, false, false, false, false, "", 0);
    }
}
