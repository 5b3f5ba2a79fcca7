package org.alongside.supervision.ui;

import com.vaadin.flow.router.RouteParameters;
import org.alongside.people.ui.PersonAddress;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.alongside.supervision.ConcernId;
import org.alongside.supervision.OwnNote;
import org.alongside.supervision.SupervisionId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages about supervision and concerns stand in the menu, and their addresses. */
@Configuration(proxyBeanMethods = false)
class SupervisionNavigation {
    static final String STYLE = "context://design/supervision.css";
    static final String OWN = "my-volunteers";
    static final String SUPERVISION = "people/:person/supervision/:supervision";
    static final String MINE = "my/supervision";
    static final String MINE_ONE = "my/supervision/:supervision";
    static final String NOTES = "my-notes";
    static final String COVER = "supervisors";
    static final String DATES = "supervision-dates";
    static final String GROUPS = "group-meetings";
    static final String SETTINGS = "supervision-settings";
    static final String RAISE = "raise-a-concern";
    static final String CONCERNS = "concerns";
    static final String CONCERN = "concerns/:concern";

    @Bean
    MenuEntry mySupervisionEntry() {
        return new MenuEntry(MenuGroup.HERE, "supervision.my", Icon.SUPERVISION, MySupervisionView.class, 6);
    }

    @Bean
    MenuEntry ownVolunteersEntry() {
        return new MenuEntry(MenuGroup.SUPERVISION, "supervision.own", Icon.SUPERVISION, OwnVolunteersView.class, 30);
    }

    @Bean
    MenuEntry datesEntry() {
        return new MenuEntry(MenuGroup.SUPERVISION, "supervision.dates", Icon.SUPERVISION, DatesView.class, 31);
    }

    @Bean
    MenuEntry coverEntry() {
        return new MenuEntry(MenuGroup.SUPERVISION, "supervision.cover", Icon.PEOPLE, CoverView.class, 32);
    }

    @Bean
    MenuEntry groupsEntry() {
        return new MenuEntry(MenuGroup.SUPERVISION, "supervision.groups", Icon.PEOPLE, GroupMeetingsView.class, 33);
    }

    @Bean
    MenuEntry concernsEntry() {
        return new MenuEntry(MenuGroup.SUPERVISION, "supervision.concerns", Icon.PRIVATE, ConcernListView.class, 90);
    }

    /** Always the last of the working pages: quiet, and at hand from everywhere. */
    @Bean
    MenuEntry raiseEntry() {
        return new MenuEntry(
                MenuGroup.SUPERVISION, "supervision.concern.raise", Icon.WARNING, RaiseConcernView.class, 95);
    }

    @Bean
    MenuEntry settingsEntry() {
        return new MenuEntry(
                MenuGroup.SETTINGS, "supervision.settings", Icon.SETTINGS, SupervisionSettingsView.class, 118);
    }

    static String tab(PersonId person) {
        return PersonAddress.record(person, SupervisionTab.ADDRESS);
    }

    static String supervision(PersonId person, SupervisionId id) {
        return tab(person) + "/" + id;
    }

    static String mine(SupervisionId id) {
        return MINE + "/" + id;
    }

    static String concern(ConcernId id) {
        return CONCERNS + "/" + id;
    }

    static String cover(UserId supervisor) {
        return COVER + "?of=" + supervisor;
    }

    static String note(OwnNote note) {
        return NOTES + "?of=" + note.supervision();
    }

    static String raise(PersonId about) {
        return RAISE + "?about=" + about;
    }

    static PersonId person(RouteParameters in) {
        return in.get("person").flatMap(Ids::parse).map(PersonId::new).orElseThrow(NotFound::new);
    }

    static SupervisionId supervision(RouteParameters in) {
        return in.get("supervision").flatMap(Ids::parse).map(SupervisionId::new).orElseThrow(NotFound::new);
    }
}
