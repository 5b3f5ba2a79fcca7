package org.alongside.journeys;

import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.COORDINATOR;

import java.util.Set;
import org.alongside.accounts.Beginnings;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.accounts.UserData;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.AreaId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A branch in Dundee that looks for befrienders, and those who work there. */
@Lazy
@Component
class Branch {
    static final String PASSWORD = "three quiet green boats";

    private final Somebody somebody;
    private final Beginnings beginnings;
    private final RoleProfileService roles;
    private final OpportunityService opportunities;
    private final StoppedClock clock;

    Branch(
            Somebody somebody,
            Beginnings beginnings,
            RoleProfileService roles,
            OpportunityService opportunities,
            StoppedClock clock) {
        this.somebody = somebody;
        this.beginnings = beginnings;
        this.roles = roles;
        this.opportunities = opportunities;
        this.clock = clock;
    }

    /**
     * From now on anybody can apply at {@code /apply/befriender}; the co-ordinator is {@code morag@example.org}.
     *
     * @return where they look for people
     */
    AreaId opens() {
        AreaId dundee = beginnings.area(somebody.organisation(), "Dundee");
        UserId morag = employs("Morag Sinclair", "morag@example.org", Set.of(COORDINATOR), dundee);
        somebody.signsIn(somebody.organisation(), Set.of(ADMINISTRATOR, COORDINATOR), dundee);
        RoleProfileId role = roles.add(new RoleProfileData("Befriender", "Tea and a talk, once a week.", true, 0));
        opportunities.add(new OpportunityData(
                role,
                "befriender",
                "Befriender",
                "Meet one person for tea and a talk, once a week.",
                "2 hours a week",
                "6 evenings",
                clock.today(),
                null,
                Set.of(dundee),
                morag,
                0));
        somebody.signsOut();
        return dundee;
    }

    /** One more who works here, and signs in with {@link #PASSWORD}. */
    UserId employs(String name, String address, Set<Role> as, AreaId... areas) {
        return beginnings.user(
                somebody.organisation(), new UserData(name, address, "01382 496 0142", as, Set.of(areas)), PASSWORD);
    }
}
