package org.alongside.mentoring.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.ReferralId;
import org.alongside.people.ui.PersonAddress;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages about mentoring stand in the menu, and their addresses. */
@Configuration(proxyBeanMethods = false)
class MentoringNavigation {
    static final String STYLE = "context://design/mentoring.css";
    static final String REFERRALS = "referrals";
    static final String REFERRAL = "referrals/:id";
    static final String REFERRAL_FORM = "referrals/:id/details";
    static final String REFERRAL_SHEET = "referrals/:id/letter";
    static final String MATCH = "people/:person/matches/:match";
    static final String MINE = "my/mentoring";
    static final String LOG = "my/contacts/new";
    static final String EXPENSES = "expenses";
    static final String HOURS = "hours";
    static final String HOURS_CONTACTS = "hours/contacts";
    static final String SET_UP = "mentoring-settings";

    /** In place of an id: the form for a new one. */
    static final String NEW = "new";

    @Bean
    MenuEntry myMentoringEntry() {
        return new MenuEntry(MenuGroup.HERE, "mentoring.mine", Icon.MATCH, MyMentoringView.class, 5);
    }

    @Bean
    MenuEntry referralsEntry() {
        return new MenuEntry(MenuGroup.MENTORING, "mentoring.referrals", Icon.MATCH, ReferralListView.class, 30);
    }

    @Bean
    MenuEntry hoursEntry() {
        return new MenuEntry(MenuGroup.MENTORING, "mentoring.hours.title", Icon.CLOCK, HoursView.class, 34);
    }

    @Bean
    MenuEntry expensesEntry() {
        return new MenuEntry(MenuGroup.MENTORING, "mentoring.expense", Icon.MONEY, ExpensesView.class, 34);
    }

    @Bean
    MenuEntry mentoringSettingsEntry() {
        return new MenuEntry(MenuGroup.SETTINGS, "mentoring.settings", Icon.MATCH, MentoringSettingsView.class, 118);
    }

    static String referral(ReferralId id) {
        return REFERRALS + "/" + id;
    }

    static String form(ReferralId id) {
        return referral(id) + "/details";
    }

    static String newReferral() {
        return REFERRALS + "/" + NEW + "/details";
    }

    static String sheet(ReferralId id) {
        return referral(id) + "/letter";
    }

    static String match(PersonId person, MatchId match) {
        return PersonAddress.record(person) + "/matches/" + match;
    }

    static String tab(PersonId person) {
        return PersonAddress.record(person, MentoringTab.ADDRESS);
    }

    static String log(MatchId match) {
        return LOG + "?match=" + match;
    }

    static ReferralId referral(RouteParameters in) {
        return new ReferralId(id(in, "id"));
    }

    static UUID id(RouteParameters in, String name) {
        return in.get(name).flatMap(Ids::parse).orElseThrow(NotFound::new);
    }
}
