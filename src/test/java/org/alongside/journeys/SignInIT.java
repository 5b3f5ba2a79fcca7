package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The door of the signed-in pages. */
@Journey
class SignInIT {
    @BeforeAll
    static void morag_works_here(@Autowired Branch branch) {
        branch.opens();
    }

    @Test
    void what_is_typed_is_sent_with_the_form_and_not_before(Visits visits) {
        Visitor morag = visits.here().comes().loads("/app/login").isStill();
        List<String> sent = new ArrayList<>();
        morag.page().onRequest(request -> sent.add(whatIsSent(request)));
        morag.types("E-mail address", "morag@example.org").types("Password", Branch.PASSWORD);
        morag.isStill().presses("Sign in").sees("Good morning");
        assertThat(sent).startsWith("POST /app/login");
    }

    private static String whatIsSent(Request request) {
        return request.method() + request.url().replaceFirst("^http://[^/]+", " ");
    }
}
