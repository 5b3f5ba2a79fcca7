package org.alongside.accounts;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.RealTime;
import org.alongside.shared.UserId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Codes by which volunteers sign in: sent to their address, or printed by staff for somebody who has none. */
@Service
public class SignInCodeService {
    private final Users users;
    private final SignInCodes codes;
    private final ObjectProvider<CodeSender> sender;
    private final AsyncTaskExecutor tasks;
    private final TransactionTemplate transaction;
    private final RealTime time;
    private final Clock clock;

    SignInCodeService(
            Users users,
            SignInCodes codes,
            ObjectProvider<CodeSender> sender,
            AsyncTaskExecutor tasks,
            TransactionTemplate transaction,
            RealTime time,
            Clock clock) {
        this.users = users;
        this.codes = codes;
        this.sender = sender;
        this.tasks = tasks;
        this.transaction = transaction;
        this.time = time;
        this.clock = clock;
    }

    /** Sends a code if somebody has this address. Answers before it looks, so that neither words nor time tell whether. */
    @PublicDoor
    public void send(String typedAddress) {
        EmailAddress.parse(typedAddress)
                .ifPresent(
                        address -> tasks.execute(() -> transaction.executeWithoutResult(status -> sendNow(address))));
    }

    /** A code on paper for this person, in fours; the one before no longer works. */
    @ActsOn(Act.PRINT_SIGN_IN_CODE)
    @Transactional
    public String print(PersonId person) {
        User user = users.findByPerson(person).filter(User::signsInByCode).orElseThrow(NotFound::new);
        return onPaper(user);
    }

    String onPaper(User user) {
        return Secrets.inFours(make(user, SignInWay.PAPER));
    }

    private void sendNow(EmailAddress address) {
        users.withAddress(address.key())
                .filter(User::signsInByCode)
                .ifPresent(user -> sender.getObject()
                        .send(
                                user.person(),
                                address.text(),
                                Secrets.inFours(make(user, SignInWay.MAILED)),
                                SignInWay.MAILED.life().toMinutes()));
    }

    private String make(User user, SignInWay way) {
        String digits = Secrets.digits(way.digits());
        SignInCode code = new SignInCode(Ids.next(clock), user, way, digits, time.now());
        transaction.executeWithoutResult(status -> {
            codes.clear(user.id(), way, time.now());
            codes.save(code);
        });
        return digits;
    }

    /** The user who typed the code that was sent to them; each call uses up a try, or the code. */
    Optional<User> redeemMailed(String typedAddress, String typedCode) {
        Optional<User> user = EmailAddress.parse(typedAddress)
                .flatMap(a -> users.withAddress(a.key()))
                .filter(User::signsInByCode);
        UserId salt = user.map(User::id).orElseGet(() -> new UserId(UUID.randomUUID()));
        String hash = SignInCode.hashOfMailed(Secrets.digitsOf(typedCode), salt);
        return user.filter(u -> codes.findByUserAndWay(u.id(), SignInWay.MAILED)
                .filter(code -> redeem(code, hash))
                .isPresent());
    }

    /** The user whose code on paper this is. */
    Optional<User> redeemPaper(String typedCode) {
        String hash = SignInCode.hashOfPaper(Secrets.digitsOf(typedCode));
        return codes.findFirstByCodeHash(hash)
                .filter(code -> redeem(code, hash))
                .flatMap(code -> users.withRolesAndAreas(code.user()))
                .filter(User::signsInByCode);
    }

    private boolean redeem(SignInCode code, String hash) {
        return Boolean.TRUE.equals(transaction.execute(status -> codes.useTry(code.id()) == 1
                && code.worksAt(time.now())
                && code.is(hash)
                && codes.use(code.id()) == 1));
    }
}
