package org.alongside.certificates;

import java.util.List;
import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFiles extends Repository<StoredFile, CertificateId> {
    <T extends StoredFile> List<T> saveAll(Iterable<T> files);

    Optional<StoredFile> findById(CertificateId id);

    @Modifying(flushAutomatically = true)
    @Query("delete StoredFile f where f.person = :person")
    void deleteOf(PersonId person);
}
