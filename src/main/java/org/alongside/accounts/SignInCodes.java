package org.alongside.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.UserId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface SignInCodes extends CrudRepository<SignInCode, UUID> {
    Optional<SignInCode> findByUserAndWay(UserId user, SignInWay way);

    Optional<SignInCode> findFirstByCodeHash(String codeHash);

    /** Makes room for a new code, and takes those away that nobody used. */
    @Modifying
    @Query("delete from SignInCode c where (c.user = :user and c.way = :way) or c.expiresAt < :now")
    void clear(UserId user, SignInWay way, Instant now);

    @Modifying
    @Query("update SignInCode c set c.triesLeft = c.triesLeft - 1 where c.id = :id and c.triesLeft > 0")
    int useTry(UUID id);

    /** One for whoever comes first, none for the next. */
    @Modifying
    @Query("delete from SignInCode c where c.id = :id")
    int use(UUID id);

    @Modifying(flushAutomatically = true)
    @Query("delete from SignInCode c where c.user = :user")
    void deleteOf(UserId user);
}
