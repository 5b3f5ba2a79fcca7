package org.alongside.onboarding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Acknowledgements extends Repository<Acknowledgement, UUID> {
    Acknowledgement save(Acknowledgement acknowledgement);

    List<Acknowledgement> findByPersonOrderByAt(PersonId person);

    boolean existsByPersonAndAgreementAndNumber(PersonId person, Agreement agreement, int number);

    /** What somebody has accepted, in whichever version. */
    default Set<Agreement> acceptedBy(PersonId person) {
        Set<Agreement> accepted = EnumSet.noneOf(Agreement.class);
        findByPersonOrderByAt(person).forEach(one -> accepted.add(one.agreement()));
        return accepted;
    }

    @Modifying
    @Query("delete from Acknowledgement a where a.person = :person")
    void deleteOf(PersonId person);
}
