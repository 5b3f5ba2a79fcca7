package org.alongside.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.RealTime;
import org.alongside.shared.UserId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Passwords are set by whoever uses them, by a link that works once; nobody else ever knows one. */
@Service
public class PasswordService {
    private static final PasswordIsHardToGuess HARD_TO_GUESS = new PasswordIsHardToGuess();

    private final Users users;
    private final PasswordLinks links;
    private final PasswordEncoder passwords;
    private final FreshUsers fresh;
    private final ObjectProvider<CodeSender> sender;
    private final AsyncTaskExecutor tasks;
    private final TransactionTemplate transaction;
    private final CurrentUser current;
    private final RealTime time;
    private final Clock clock;

    PasswordService(
            Users users,
            PasswordLinks links,
            PasswordEncoder passwords,
            FreshUsers fresh,
            ObjectProvider<CodeSender> sender,
            AsyncTaskExecutor tasks,
            TransactionTemplate transaction,
            CurrentUser current,
            RealTime time,
            Clock clock) {
        this.users = users;
        this.links = links;
        this.passwords = passwords;
        this.fresh = fresh;
        this.sender = sender;
        this.tasks = tasks;
        this.transaction = transaction;
        this.current = current;
        this.time = time;
        this.clock = clock;
    }

    /** Makes the secret of a link for this user; the one before no longer works. Told once, kept as a hash. */
    @Acts(Act.MANAGE_ACCOUNTS)
    @Transactional
    public String link(UserId id) {
        User user = users.findByOrganisationAndId(current.get().organisation(), id)
                .filter(User::isStaff)
                .orElseThrow(NotFound::new);
        return linkFor(user);
    }

    /** Makes such a link and sends it to the address of the account. */
    @Acts(Act.MANAGE_ACCOUNTS)
    @Transactional
    public void sendLink(UserId id) {
        User user = users.findByOrganisationAndId(current.get().organisation(), id)
                .filter(User::isStaff)
                .orElseThrow(NotFound::new);
        send(user, PasswordLink.LIFE);
    }

    /** Sends a link if somebody who works here has this address. Answers before it looks, so that neither words nor time tell. */
    @PublicDoor
    public void forgotten(String typedAddress) {
        EmailAddress.parse(typedAddress)
                .ifPresent(address ->
                        tasks.execute(() -> transaction.executeWithoutResult(status -> users.withAddress(address.key())
                                .filter(user -> user.enabled() && user.isStaff())
                                .ifPresent(user -> send(user, PasswordLink.SHORT_LIFE)))));
    }

    private void send(User user, Duration life) {
        String address = user.email();
        if (address == null) throw new NotFound();
        sender.getObject().sendPasswordLink(address, "/app/password/" + linkFor(user, life), life.toHours());
    }

    /** Whether a link still works; looking does not use it up. */
    @PublicDoor
    @Transactional(readOnly = true)
    public boolean works(String secret) {
        return find(secret).isPresent();
    }

    /**
     * Sets the password of the link's user and ends every session that the old one began.
     *
     * @throws NotFound when the link does not work, or no longer
     * @throws org.alongside.shared.Refused when the password is easy to guess
     */
    @PublicDoor
    @Transactional
    public void set(String secret, String password) {
        PasswordLink link = find(secret).orElseThrow(NotFound::new);
        HARD_TO_GUESS.enforce(password);
        User user = users.findById(link.user()).orElseThrow(NotFound::new);
        if (links.use(link.id()) == 0) throw new NotFound();
        user.keepPassword(String.valueOf(passwords.encode(password)));
        fresh.forget(user.id());
    }

    @Transactional
    String linkFor(User user) {
        return linkFor(user, PasswordLink.LIFE);
    }

    private String linkFor(User user, Duration life) {
        String secret = Secrets.forLink();
        links.clear(user.id(), time.now());
        links.save(new PasswordLink(Ids.next(clock), user, secret, time.now().plus(life)));
        return secret;
    }

    private Optional<PasswordLink> find(String secret) {
        return links.findBySecretHash(Secrets.hashOfLink(secret)).filter(link -> link.worksAt(time.now()));
    }
}
