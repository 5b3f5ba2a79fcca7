package org.alongside.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class SignInTest {
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Somebody somebody;

    @Autowired
    Beginnings beginnings;

    @Autowired
    SignInCodeService codes;

    @Autowired
    PasswordService passwords;

    @Autowired
    FreshUsers fresh;

    @Autowired
    Users users;

    @Autowired
    StoppedClock clock;

    @Autowired
    SentCodes sent;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    private MockMvc web;
    private final String address = UUID.randomUUID() + "@example.org";
    private final String caller = "10.0." + (System.nanoTime() % 250) + "." + (System.nanoTime() / 1000 % 250);

    @BeforeEach
    void the_door_is_open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void staff_sign_in_with_the_right_password_into_a_session_of_their_own() throws Exception {
        UserId robin = aCoordinator();
        MockHttpSession before = new MockHttpSession();
        String idBefore = before.getId();
        MvcResult in = web.perform(login(SignInWay.PASSWORD, address.toUpperCase(Locale.ROOT), PASSWORD)
                        .session(before))
                .andReturn();
        assertThat(in.getResponse().getRedirectedUrl()).isEqualTo("/app/");
        assertThat(userOf(in)).isEqualTo(robin);
        assertThat(session(in).getId()).isNotEqualTo(idBefore);
    }

    @Test
    void a_wrong_password_an_unknown_address_and_a_disabled_account_look_the_same() throws Exception {
        UserId robin = aCoordinator();
        SignInTrouble wrong = trouble(login(SignInWay.PASSWORD, address, "something else"));
        SignInTrouble unknown = trouble(login(SignInWay.PASSWORD, "nobody@example.org", PASSWORD));
        disable(robin);
        SignInTrouble disabled = trouble(login(SignInWay.PASSWORD, address, PASSWORD));
        assertThat(wrong.messageKey()).isEqualTo("sign-in.no.password");
        assertThat(unknown.messageKey()).isEqualTo(wrong.messageKey());
        assertThat(disabled).isEqualTo(wrong);
    }

    @Test
    void who_guesses_is_slowed_down_and_the_right_user_elsewhere_is_not() throws Exception {
        aCoordinator();
        for (int guess = 0; guess < 8; guess++) trouble(login(SignInWay.PASSWORD, address, "guess " + guess));
        assertThat(trouble(login(SignInWay.PASSWORD, address, PASSWORD)).messageKey())
                .isEqualTo("sign-in.wait");
        MvcResult elsewhere = web.perform(
                        login(SignInWay.PASSWORD, address, PASSWORD).with(r -> {
                            r.setRemoteAddr("192.0.2.7");
                            return r;
                        }))
                .andReturn();
        assertThat(userOf(elsewhere)).isNotNull();
    }

    @Test
    void a_volunteer_signs_in_once_with_the_code_that_was_sent() throws Exception {
        SignedIn ash = aVolunteer();
        String code = codeSentTo(address);
        assertThat(code).matches("\\d{4} \\d{4}");
        assertThat(userOf(web.perform(login(SignInWay.MAILED, address, code)).andReturn()))
                .isEqualTo(ash.user());
        assertThat(trouble(login(SignInWay.MAILED, address, code)).messageKey()).isEqualTo("sign-in.no.mailed");
    }

    @Test
    void a_code_works_until_its_tenth_minute() throws Exception {
        aVolunteer();
        String code = codeSentTo(address);
        clock.goesOn(Duration.ofMinutes(10));
        trouble(login(SignInWay.MAILED, address, code));
        String another = codeSentTo(address);
        clock.goesOn(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(userOf(web.perform(login(SignInWay.MAILED, address, another)).andReturn()))
                .isNotNull();
    }

    @Test
    void five_wrong_tries_use_a_code_up() throws Exception {
        aVolunteer();
        String code = codeSentTo(address);
        for (int guess = 0; guess < 5; guess++) trouble(login(SignInWay.MAILED, address, "0000 000" + guess));
        assertThat(trouble(login(SignInWay.MAILED, address, code)).messageKey()).isEqualTo("sign-in.no.mailed");
    }

    @Test
    void a_new_code_ends_the_one_before() throws Exception {
        aVolunteer();
        String first = codeSentTo(address);
        String second = codeSentTo(address);
        trouble(login(SignInWay.MAILED, address, first));
        assertThat(userOf(web.perform(login(SignInWay.MAILED, address, second)).andReturn()))
                .isNotNull();
    }

    @Test
    void staff_are_sent_no_code() throws Exception {
        aCoordinator();
        codes.send(address);
        codes.send("nobody@example.org");
        aVolunteerWith("last@example.org");
        codeSentTo("last@example.org");
        assertThat(sent.to).doesNotContainKeys(address, "nobody@example.org");
    }

    @Test
    void a_code_on_paper_works_alone_once_for_fourteen_days() throws Exception {
        SignedIn ash = aVolunteerWith(null);
        String code = onPaper(ash);
        assertThat(code).matches("\\d{4} \\d{4} \\d{4} \\d{4}");
        clock.goesOn(Duration.ofDays(13));
        assertThat(userOf(web.perform(login(SignInWay.PAPER, "paper", code.replace(' ', '-')))
                        .andReturn()))
                .isEqualTo(ash.user());
        assertThat(trouble(login(SignInWay.PAPER, "paper", code)).messageKey()).isEqualTo("sign-in.no.paper");
        String late = onPaper(ash);
        clock.goesOn(Duration.ofDays(14));
        assertThat(trouble(login(SignInWay.PAPER, "paper", late)).messageKey()).isEqualTo("sign-in.no.paper");
    }

    @Test
    void codes_and_links_stand_nowhere_in_the_database() {
        SignedIn ash = aVolunteerWith(null);
        String code = onPaper(ash).replace(" ", "");
        String secret = passwords.linkFor(users.findById(aCoordinator()).orElseThrow());
        assertThat(database.queryForList("select * from accounts_sign_in_code").toString())
                .doesNotContain(code);
        assertThat(database.queryForList("select * from accounts_password_link").toString())
                .doesNotContain(secret);
    }

    @Test
    void a_disabled_user_is_out_at_the_next_look() throws Exception {
        UserId robin = aCoordinator();
        MockHttpSession session = session(
                web.perform(login(SignInWay.PASSWORD, address, PASSWORD)).andReturn());
        disable(robin);
        web.perform(get("/app/anything").session(session));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_changed_role_comes_into_the_open_session() throws Exception {
        UserId robin = aCoordinator();
        MockHttpSession session = session(
                web.perform(login(SignInWay.PASSWORD, address, PASSWORD)).andReturn());
        changes(robin, user -> user.workAs(Set.of(Role.TRAINER), Set.of()));
        web.perform(get("/app/anything").session(session));
        assertThat(authenticated(session).getAuthorities())
                .extracting("authority")
                .containsExactly("ROLE_TRAINER");
    }

    @Test
    void a_link_sets_the_password_once_and_ends_the_sessions_of_the_old_one() throws Exception {
        UserId robin = aCoordinator();
        MockHttpSession session = session(
                web.perform(login(SignInWay.PASSWORD, address, PASSWORD)).andReturn());
        String secret = passwords.linkFor(users.findById(robin).orElseThrow());
        assertThatThrownBy(() -> passwords.set(secret, "too short")).isInstanceOf(Refused.class);
        passwords.set(secret, "three quiet green boats");
        assertThatThrownBy(() -> passwords.set(secret, "three loud green boats"))
                .isInstanceOf(NotFound.class);
        web.perform(get("/app/anything").session(session));
        assertThat(session.isInvalid()).isTrue();
        assertThat(userOf(web.perform(login(SignInWay.PASSWORD, address, "three quiet green boats"))
                        .andReturn()))
                .isEqualTo(robin);
    }

    @Test
    void a_link_ends_on_its_seventh_day() {
        String secret = passwords.linkFor(users.findById(aCoordinator()).orElseThrow());
        clock.goesOn(Duration.ofDays(7).minusSeconds(1));
        assertThat(passwords.works(secret)).isTrue();
        clock.goesOn(Duration.ofSeconds(1));
        assertThat(passwords.works(secret)).isFalse();
    }

    @Test
    void whoever_works_here_and_forgot_the_password_is_sent_a_link_for_two_hours() {
        aCoordinator();
        passwords.forgotten("nobody@example.org");
        passwords.forgotten(" " + address.toUpperCase(Locale.ROOT));
        String secret =
                await().until(() -> sent.to.get(address), Objects::nonNull).replace("/app/password/", "");
        clock.goesOn(Duration.ofHours(2).minusSeconds(1));
        assertThat(passwords.works(secret)).isTrue();
        clock.goesOn(Duration.ofSeconds(1));
        assertThat(passwords.works(secret)).isFalse();
        assertThat(sent.to).doesNotContainKey("nobody@example.org");
    }

    @Test
    void a_volunteer_is_sent_no_link_to_choose_a_password() {
        aVolunteer();
        passwords.forgotten(address);
        aVolunteerWith("last-of-all@example.org");
        codeSentTo("last-of-all@example.org");
        assertThat(sent.to).doesNotContainKey(address);
    }

    private UserId aCoordinator() {
        UserData robin = new UserData("Robin", address, "", Set.of(Role.COORDINATOR), Set.of());
        return beginnings.user(somebody.organisation(), robin, PASSWORD);
    }

    private SignedIn aVolunteer() {
        return aVolunteerWith(address);
    }

    private SignedIn aVolunteerWith(@Nullable String email) {
        SignedIn ash = somebody.volunteerSignsIn(new PersonId(UUID.randomUUID()), email);
        somebody.signsOut();
        return ash;
    }

    private String codeSentTo(String address) {
        sent.to.remove(address);
        codes.send(address);
        return await().until(() -> sent.to.get(address), Objects::nonNull);
    }

    private String onPaper(SignedIn volunteer) {
        return codes.onPaper(users.findById(volunteer.user()).orElseThrow());
    }

    private void disable(UserId user) {
        changes(user, one -> one.enable(false));
    }

    private void changes(UserId who, Consumer<User> how) {
        transaction.executeWithoutResult(
                status -> how.accept(users.findById(who).orElseThrow()));
        fresh.forget(who);
    }

    private MockHttpServletRequestBuilder login(SignInWay way, String address, String secret) {
        return post("/app/login")
                .param("way", way.name())
                .param("username", address)
                .param("password", secret)
                .with(r -> {
                    r.setRemoteAddr(caller);
                    return r;
                });
    }

    private SignInTrouble trouble(MockHttpServletRequestBuilder attempt) throws Exception {
        MvcResult out = web.perform(attempt).andReturn();
        assertThat(out.getResponse().getRedirectedUrl()).startsWith("/app/login");
        return (SignInTrouble) Objects.requireNonNull(session(out).getAttribute(SignInTrouble.ATTRIBUTE));
    }

    private static @Nullable UserId userOf(MvcResult in) {
        return authenticated(session(in)).getPrincipal() instanceof SignedInUser user
                ? user.signedIn().user()
                : null;
    }

    private static MockHttpSession session(MvcResult result) {
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }

    private static Authentication authenticated(MockHttpSession session) {
        SecurityContext context = (SecurityContext) Objects.requireNonNull(
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        return Objects.requireNonNull(context.getAuthentication());
    }
}
