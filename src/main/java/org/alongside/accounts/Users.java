package org.alongside.accounts;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.CrudRepository;

interface Users extends CrudRepository<User, UserId> {
    @Query("from User u left join fetch u.roles left join fetch u.areas where u.addressKey = :key")
    Optional<User> withAddress(String key);

    @Query("from User u left join fetch u.roles left join fetch u.areas where u.id = :id")
    Optional<User> withRolesAndAreas(UserId id);

    /** The same in the midst of somebody else's unit of work, which it must not write out early. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("from User u left join fetch u.roles left join fetch u.areas where u.id = :id")
    Optional<User> freshly(UserId id);

    Optional<User> findByPerson(PersonId person);

    Optional<User> findByOrganisationAndId(OrganisationId organisation, UserId id);

    @Query("select new org.alongside.accounts.Colleague(u.id, u.name) from User u where u.id in :ids")
    List<Colleague> named(Collection<UserId> ids);

    @Query("""
            select new org.alongside.accounts.Colleague(u.id, u.name) from User u join u.areas a join u.roles r
            where a = :area and r = :role and u.enabled order by u.folded, u.id""")
    List<Colleague> colleagues(Role role, AreaId area);

    @Query("""
            select new org.alongside.accounts.Colleague(u.id, u.name) from User u join u.roles r
            where u.organisation = :organisation and r = :role and u.enabled order by u.folded, u.id""")
    List<Colleague> colleagues(Role role, OrganisationId organisation);

    @Query(
            "select new org.alongside.accounts.ContactCard(u.name, coalesce(u.telephone, o.telephone)) from User u, Organisation o"
                    + " where u.id = :id and o.id = u.organisation")
    Optional<ContactCard> card(UserId id);

    @Query("select count(u) > 0 from User u join u.roles r where r = :role and u.enabled")
    boolean existsWithRole(Role role);

    @Query("from User u where u.organisation = :organisation and u.person is null and u.folded like :begins"
            + " order by u.folded, u.id")
    List<User> staff(OrganisationId organisation, String begins, Pageable page);

    @Query("select new org.alongside.accounts.UserRole(u.id, r) from User u join u.roles r where u.id in :ids")
    List<UserRole> rolesOf(Collection<UserId> ids);

    /** Nobody else changes it until this unit of work ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from User u where u.id = :id")
    Optional<User> forChange(UserId id);

    @Query("select count(u) > 0 from User u join u.roles r where u.organisation = :organisation and u.id <> :id"
            + " and u.enabled and r = org.alongside.accounts.Role.ADMINISTRATOR")
    boolean existsOtherAdministrator(OrganisationId organisation, UserId id);
}
