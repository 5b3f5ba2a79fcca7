package org.alongside.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before each request of a signed-in page: signs out who may no longer be here, and brings changed roles into the session. */
class FreshSession extends OncePerRequestFilter {
    private final FreshUsers users;
    private final SecurityContextHolderStrategy here;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    /** @param here where the filters before this one say who it is */
    FreshSession(FreshUsers users, SecurityContextHolderStrategy here) {
        this.users = users;
        this.here = here;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = here.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof SignedInUser then) {
            users.now(then)
                    .ifPresentOrElse(
                            now -> bringIn(now, then, request, response),
                            () -> new SecurityContextLogoutHandler().logout(request, response, who));
        }
        chain.doFilter(request, response);
    }

    private void bringIn(
            SignedInUser now, SignedInUser then, HttpServletRequest request, HttpServletResponse response) {
        if (now.signedIn().equals(then.signedIn())) return;
        SecurityContextImpl context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()));
        here.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
