package org.alongside.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.shared.Refused;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class TroubleTest extends SpringBrowserlessTest {
    @Autowired
    Somebody somebody;

    @BeforeEach
    void a_trainer_is_signed_in() {
        somebody.signsInAs(Role.TRAINER);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void an_address_that_leads_nowhere_is_said_kindly() {
        navigate("nowhere", NotFoundView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("We cannot find this page");
    }

    @Test
    void an_unexpected_error_gives_a_number_that_is_in_the_log_and_never_its_message(CapturedOutput output) {
        fails(new IllegalStateException("Duplicate entry 'Aisha Rahman'"));

        String said = find(TroubleDialog.class).single().getElement().getTextRecursively();
        String number = said.replaceAll("(?s).*number: (\\w{3}-\\w{3})\\..*", "$1");
        assertThat(output.getAll()).contains("incident " + number).doesNotContain("Aisha");
    }

    @Test
    void a_refusal_that_no_view_caught_is_said_in_its_own_words() {
        fails(new RuntimeException(new Refused("shell.gone")));

        assertThat(find(TroubleDialog.class).single().getElement().getTextRecursively())
                .contains("This is no longer here");
    }

    private static void fails(Exception error) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(error));
        roundTrip();
    }
}
