package org.alongside.accounts;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A user as Spring Security carries them in the session.
 *
 * @param stamp changes with the password, so that a new password ends the sessions that the old one began
 */
record SignedInUser(SignedIn signedIn, String stamp, boolean isEnabled) implements UserDetails {
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return signedIn.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    /** Never carried. */
    @Override
    public String getPassword() {
        return "";
    }

    /** The user's id: never an address, so that logs name nobody. */
    @Override
    public String getUsername() {
        return signedIn.user().toString();
    }

    @Override
    public String toString() {
        return "SignedInUser[" + getUsername() + "]";
    }
}
