package org.alongside.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.UserId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface PasswordLinks extends CrudRepository<PasswordLink, UUID> {
    Optional<PasswordLink> findBySecretHash(String secretHash);

    /** Makes room for a new link, and takes those away that nobody followed. */
    @Modifying
    @Query("delete from PasswordLink l where l.user = :user or l.expiresAt < :now")
    void clear(UserId user, Instant now);

    /** One for whoever comes first, none for the next. */
    @Modifying
    @Query("delete from PasswordLink l where l.id = :id")
    int use(UUID id);

    @Modifying(flushAutomatically = true)
    @Query("delete from PasswordLink c where c.user = :user")
    void deleteOf(UserId user);
}
