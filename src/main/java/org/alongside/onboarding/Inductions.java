package org.alongside.onboarding;

import java.util.Optional;
import org.alongside.shared.PersonId;
import org.springframework.data.repository.Repository;

interface Inductions extends Repository<Induction, PersonId> {
    Induction save(Induction induction);

    Optional<Induction> findById(PersonId person);

    void delete(Induction induction);
}
