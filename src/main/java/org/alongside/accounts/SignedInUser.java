package org.alongside.accounts;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A user as Spring Security carries them; the password hash is there only while signing in. */
record SignedInUser(SignedIn signedIn, String passwordHash, boolean isEnabled) implements UserDetails {
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return signedIn.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
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
