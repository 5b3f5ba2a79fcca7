package org.alongside.accounts;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in by password or by code. Spring Security takes it up because it is the only one of its kind; naming it again at the
 * door would count every attempt twice.
 *
 * <p>Unknown, disabled and mistaken get the same answer after the same work, so that nobody learns who has an account here.
 */
@Component
class SignInProvider implements AuthenticationProvider {
    private final Users users;
    private final SignInCodeService codes;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final String nobodys;

    SignInProvider(Users users, SignInCodeService codes, PasswordEncoder passwords, SignInThrottle throttle) {
        this.users = users;
        this.codes = codes;
        this.passwords = passwords;
        this.throttle = throttle;
        this.nobodys = String.valueOf(passwords.encode(Secrets.forLink()));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        SignInAttempt attempt =
                typed.getDetails() instanceof SignInAttempt a ? a : new SignInAttempt(SignInWay.PASSWORD, "");
        String address = typed.getName();
        String account = attempt.way() == SignInWay.PAPER ? "paper" : accountOf(address);
        if (!throttle.mayTry(attempt.caller(), account)) throw new LockedException("too many attempts");
        SignedInUser user = find(attempt.way(), address, String.valueOf(typed.getCredentials()))
                .map(User::principal)
                .filter(SignedInUser::isEnabled)
                .orElseThrow(() -> new BadCredentialsException("not let in"));
        throttle.succeeded(attempt.caller(), account);
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    private Optional<User> find(SignInWay way, String address, String secret) {
        return switch (way) {
            case PASSWORD -> byPassword(address, secret);
            case MAILED -> codes.redeemMailed(address, secret);
            case PAPER -> codes.redeemPaper(secret);
        };
    }

    private Optional<User> byPassword(String address, String password) {
        Optional<User> user = EmailAddress.parse(address).flatMap(a -> users.withAddress(a.key()));
        String hash = user.map(User::passwordHash).orElse(nobodys);
        return passwords.matches(password, hash) ? user : Optional.empty();
    }

    private static String accountOf(String address) {
        return EmailAddress.parse(address).map(EmailAddress::key).orElse("nobody");
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
