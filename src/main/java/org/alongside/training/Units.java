package org.alongside.training;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Units extends Repository<Unit, UnitId> {
    Unit save(Unit unit);

    List<Unit> findByVersionOrderByNumber(VersionId version);

    Optional<Unit> findById(UnitId id);

    void delete(Unit unit);

    default List<UnitRow> rows(VersionId version) {
        return findByVersionOrderByNumber(version).stream().map(Unit::row).toList();
    }
}
