package org.alongside.certificates;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.alongside.training.CandidateId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Certificates extends Repository<Certificate, CertificateId> {
    <T extends Certificate> List<T> saveAll(Iterable<T> certificates);

    /** So that the table says at once when there is one already. */
    void flush();

    Optional<Certificate> findById(CertificateId id);

    /** Held until the transaction ends: who revokes or replaces does so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Certificate c where c.id = :id")
    Optional<Certificate> held(CertificateId id);

    Optional<Certificate> findByCandidateAndInForce(CandidateId candidate, Boolean inForce);

    List<Certificate> findByCandidateInAndInForce(Collection<CandidateId> candidates, Boolean inForce);

    List<Certificate> findByPersonOrderById(PersonId person);

    Optional<Certificate> findByNumber(String number);

    Optional<Certificate> findBySecretHash(String secretHash);

    @Modifying(flushAutomatically = true)
    @Query("update Certificate c set c.person = null, c.candidate = null, c.reason = null where c.person = :person")
    void forget(PersonId person);
}
