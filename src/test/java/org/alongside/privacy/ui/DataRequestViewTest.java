package org.alongside.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.privacy.DataRequestService;
import org.alongside.privacy.DataWish;
import org.alongside.privacy.LegalHoldService;
import org.alongside.privacy.PersonReferences;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@DatabaseTest
class DataRequestViewTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    PersonReferences references;

    @Autowired
    DataRequestService requests;

    @Autowired
    LegalHoldService holds;

    @Autowired
    StoppedClock clock;

    private PersonId ada;
    private String number = "";

    @BeforeEach
    void ada_applied() {
        clock.isAt(TODAY);
        ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", somebody.area("Dundee"));
        number = references.references(List.of(ada)).getOrDefault(ada, "");
        somebody.signsInAs(Role.PRIVACY_LEAD);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a_request_is_added_by_the_number_and_says_by_when_we_answer() {
        DataRequestListView list = navigate(DataRequestListView.class);
        test(list.number).setValue(number.toLowerCase(Locale.ROOT).replace("-", " "));
        press("Add the request");
        assertThat(page()).contains(number, "Answer by Thursday 24 December 2026", "Download the copy");
        assertThat(page()).doesNotContain("Ada");
    }

    @Test
    void a_number_that_nobody_has_is_said_and_what_was_typed_stays() {
        DataRequestListView list = navigate(DataRequestListView.class);
        test(list.number).setValue("AL-0000 0000");
        press("Add the request");
        assertThat(page()).contains("Nobody here has this number");
        assertThat(list.number.getValue()).isEqualTo("AL-0000 0000");
    }

    @Test
    void the_copy_is_a_file_and_handing_it_over_closes_the_request() throws IOException {
        open(DataWish.COPY);
        Anchor copy = find(Anchor.class).all().stream()
                .filter(link -> text(link).equals("Download the copy"))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test(copy).download(file);
        Map<String, String> files = unzipped(file.toByteArray());
        assertThat(files.get("copy.html")).contains("What we keep about you", "<dt>Name</dt>", "Ada Ex", "Letters");
        assertThat(files.get("copy.html"))
                .as("as somebody thinks of it")
                .containsSubsequence(
                        "You, and what happened", "Your application", "Letters and e-mail to you", "Who looked");
        assertThat(files.get("data.json")).contains("\"name\" : \"Ada Ex\"");
        press("I handed it over");
        assertThat(page()).contains("You answered this on Tuesday 24 November 2026.");
        navigate(DataRequestListView.class);
        assertThat(page()).contains("Answered lately");
    }

    @Test
    void a_removal_says_what_goes_and_what_stays_and_takes_two_steps() {
        UUID id = open(DataWish.REMOVAL);
        assertThat(page()).contains("What goes", "Their form with every answer", "What stays", "without a name");
        press("Go on");
        assertThat(references.references(List.of(ada))).isNotEmpty();
        press("Remove everything about " + number);
        assertThat(references.references(List.of(ada))).isEmpty();
        assertThat(page()).contains("Everything was removed").doesNotContain(number);
        assertThat(requests.details(id).answeredAt()).isNotNull();
    }

    @Test
    void under_a_hold_there_is_no_way_to_remove() {
        holds.place(ada, "a claim");
        open(DataWish.REMOVAL);
        assertThat(page()).contains("There is a legal hold");
        assertThat(offers("Go on")).isFalse();
    }

    @Test
    void a_request_late_by_a_day_says_so() {
        requests.start(number, DataWish.COPY, TODAY);
        clock.isAt(LocalDate.of(2026, 12, 25));
        navigate(DataRequestListView.class);
        assertThat(page()).contains("1 day late");
        clock.isAt(TODAY);
    }

    @Test
    void nobody_else_opens_it_and_no_other_organisation_sees_it() {
        UUID id = open(DataWish.COPY);
        somebody.signsInAs(Role.MANAGER);
        assertThatThrownBy(() -> navigate(DataRequestListView.class)).isInstanceOf(IllegalArgumentException.class);
        somebody.signsIn(somebody.anotherOrganisation(), Set.of(Role.PRIVACY_LEAD));
        assertThatThrownBy(() -> requests.details(id)).isInstanceOf(NotFound.class);
        assertThat(requests.open(PageRequest.of(0, 50))).isEmpty();
    }

    private UUID open(DataWish wish) {
        UUID id = requests.start(number, wish, TODAY);
        UI.getCurrent().navigate("data-requests/" + id);
        return id;
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private boolean offers(String words) {
        return find(ActionButton.class).all().stream().anyMatch(b -> text(b).equals(words));
    }

    private void press(String words) {
        test(find(ActionButton.class).all().stream()
                        .filter(b -> text(b).equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry())
                files.put(one.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
