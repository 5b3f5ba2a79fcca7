package org.alongside.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.accounts.Acting;
import org.alongside.accounts.Beginnings;
import org.alongside.accounts.OrganisationData;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserData;
import org.alongside.recruitment.OpportunityData;
import org.alongside.recruitment.OpportunityService;
import org.alongside.recruitment.RoleProfileData;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sets up an invented charity: areas, staff, the roles that are shipped and what is open. */
@Component
@Profile("demo")
class Charity {
    /** What the history needs to know of it. */
    record SetUp(
            OrganisationId organisation,
            UserId coordinator,
            UserId vettingLead,
            UserId manager,
            List<OpportunityId> opportunities) {
        List<UserId> whoTell() {
            return List.of(coordinator, vettingLead);
        }
    }

    private final Beginnings beginnings;
    private final RoleProfileService profiles;
    private final OpportunityService opportunities;
    private final RoleNeeding needs;
    private final Acting acting;
    private final Clock clock;

    Charity(
            Beginnings beginnings,
            RoleProfileService profiles,
            OpportunityService opportunities,
            RoleNeeding needs,
            Acting acting,
            Clock clock) {
        this.beginnings = beginnings;
        this.profiles = profiles;
        this.opportunities = opportunities;
        this.needs = needs;
        this.acting = acting;
        this.clock = clock;
    }

    /** All of it, once; opportunities opened on {@code from}. */
    SetUp found(LocalDate from) {
        OrganisationId organisation = beginnings.found(new OrganisationData(
                "Alongside Tayside",
                "Alongside",
                "01632 960140",
                "hello@demo.alongside.example",
                "Monday to Friday, 9 to 5",
                0));
        AreaId dundee = beginnings.area(organisation, "Dundee");
        AreaId angus = beginnings.area(organisation, "Angus");
        AreaId perth = beginnings.area(organisation, "Perth and Kinross");
        Map<Role, UserId> staff = employ(organisation, Set.of(dundee, angus, perth));
        List<OpportunityId> open = new ArrayList<>();
        RoleProfileId[] toPaidWork = new RoleProfileId[1];
        acting.as(of(staff, Role.ADMINISTRATOR), () -> {
            UserId morag = of(staff, Role.COORDINATOR);
            RoleProfileId community =
                    role("Volunteer mentor, community", "Meet one person each week for six months or more.");
            RoleProfileId gate = role(
                    "Volunteer mentor, through the gate",
                    "Get to know somebody before they leave prison, then stay with them after.");
            RoleProfileId befriender =
                    role("Befriender", "Have a cup of tea and a talk. Write letters to somebody who has few visitors.");
            RoleProfileId shop = role("Shop volunteer", "Help in our shop: a good first step.");
            needs.of(community, gate, befriender, shop);
            toPaidWork[0] = befriender;
            LocalDate closes = LocalDate.now(clock).plusDays(24);
            open.add(opportunities.add(new OpportunityData(
                    community,
                    "community-mentor",
                    "Volunteer mentor, community",
                    "Meet one person each week for six months or more.",
                    "3 hours a week",
                    "12 evenings, from January",
                    from,
                    closes,
                    areas(dundee, angus, perth),
                    morag,
                    0)));
            open.add(opportunities.add(new OpportunityData(
                    gate,
                    "through-the-gate",
                    "Volunteer mentor, through the gate",
                    "Get to know somebody before they leave prison, then stay with them after.",
                    "4 hours a week",
                    "14 evenings, from January",
                    from,
                    closes,
                    areas(dundee),
                    morag,
                    0)));
            open.add(opportunities.add(new OpportunityData(
                    befriender,
                    "befriender",
                    "Befriender",
                    "Have a cup of tea and a talk. Write letters to somebody who has few visitors.",
                    "1 hour a week",
                    "2 evenings",
                    from,
                    null,
                    areas(angus),
                    morag,
                    0)));
        });
        acting.as(of(staff, Role.MANAGER), () -> needs.beforePaidWork(toPaidWork[0]));
        return new SetUp(
                organisation,
                of(staff, Role.COORDINATOR),
                of(staff, Role.VETTING_LEAD),
                of(staff, Role.MANAGER),
                List.copyOf(open));
    }

    private Map<Role, UserId> employ(OrganisationId organisation, Set<AreaId> everywhere) {
        Map<Role, UserId> staff = new EnumMap<>(Role.class);
        for (Staff one : Staff.ALL) {
            UserData data = new UserData(one.name(), one.email(), one.telephone(), Set.of(one.role()), everywhere);
            staff.put(one.role(), beginnings.user(organisation, data, Staff.PASSWORD));
        }
        return staff;
    }

    private RoleProfileId role(String name, String summary) {
        return profiles.add(new RoleProfileData(name, summary, true, 0));
    }

    private static Set<AreaId> areas(AreaId... areas) {
        return new LinkedHashSet<>(List.of(areas));
    }

    private static UserId of(Map<Role, UserId> staff, Role role) {
        @Nullable UserId user = staff.get(role);
        if (user == null) throw new IllegalStateException("nobody works as " + role);
        return user;
    }
}
