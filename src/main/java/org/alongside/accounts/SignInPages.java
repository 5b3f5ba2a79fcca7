package org.alongside.accounts;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the sign-in pages need of the request they are shown in. */
@Component
public class SignInPages {
    private static final String CODE_SENT_TO = "sign-in.code-sent-to";

    private final SignInCodeService codes;
    private final PasswordService passwords;
    private final SignInThrottle throttle;

    SignInPages(SignInCodeService codes, PasswordService passwords, SignInThrottle throttle) {
        this.codes = codes;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** The trouble of the last attempt in this way; asking takes it away. */
    public Optional<SignInTrouble> trouble(SignInWay way) {
        WrappedSession session = session();
        Object trouble = session.getAttribute(SignInTrouble.ATTRIBUTE);
        session.removeAttribute(SignInTrouble.ATTRIBUTE);
        return Optional.ofNullable((SignInTrouble) trouble).filter(t -> t.way() == way);
    }

    /** Sends a code, if somebody has this address; false when it is too soon for another. */
    public boolean sendCode(String typedAddress) {
        String account = EmailAddress.parse(typedAddress).map(EmailAddress::key).orElse("nobody");
        if (!throttle.mayAskForCode(caller(), account)) return false;
        codes.send(typedAddress);
        session().setAttribute(CODE_SENT_TO, typedAddress.strip());
        return true;
    }

    /** Sends a link to choose a password, if somebody who works here has this address; false when it is too soon for another. */
    public boolean sendLink(String typedAddress) {
        String account = EmailAddress.parse(typedAddress).map(EmailAddress::key).orElse("nobody");
        if (!throttle.mayAskForCode(caller(), account)) return false;
        passwords.forgotten(typedAddress);
        return true;
    }

    /** True when mail can arrive there, as far as its spelling tells. */
    public boolean isAddress(String typed) {
        return EmailAddress.parse(typed).isPresent();
    }

    /** Where a code was sent to in this browser. */
    public Optional<String> codeSentTo() {
        return Optional.ofNullable((String) session().getAttribute(CODE_SENT_TO));
    }

    /** To type another address. */
    public void forgetAddress() {
        session().removeAttribute(CODE_SENT_TO);
    }

    private static String caller() {
        return CallerAddress.of(VaadinServletRequest.getCurrent().getRemoteAddr());
    }

    private static WrappedSession session() {
        return VaadinService.getCurrentRequest().getWrappedSession();
    }
}
