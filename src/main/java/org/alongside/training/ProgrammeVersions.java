package org.alongside.training;

import java.util.Optional;
import org.alongside.shared.NotFound;
import org.springframework.data.repository.Repository;

interface ProgrammeVersions extends Repository<ProgrammeVersion, VersionId> {
    ProgrammeVersion save(ProgrammeVersion version);

    Optional<ProgrammeVersion> findById(VersionId id);

    Optional<ProgrammeVersion> findByProgrammeAndNumber(ProgrammeId programme, int number);

    default ProgrammeVersion current(Programme programme) {
        return findByProgrammeAndNumber(programme.id(), programme.number()).orElseThrow(NotFound::new);
    }

    default ProgrammeVersion of(VersionId id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
