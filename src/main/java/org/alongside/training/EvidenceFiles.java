package org.alongside.training;

import java.util.Collection;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceFiles extends Repository<EvidenceFile, EvidenceId> {
    EvidenceFile save(EvidenceFile file);

    Optional<EvidenceFile> findById(EvidenceId id);

    @Modifying(flushAutomatically = true)
    @Query("delete EvidenceFile where candidate in :candidates")
    void deleteOf(Collection<CandidateId> candidates);

    @Modifying(flushAutomatically = true)
    @Query("delete EvidenceFile where person = :person")
    void deleteOf(PersonId person);
}
