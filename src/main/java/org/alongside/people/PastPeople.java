package org.alongside.people;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PastPeople extends Repository<PastPerson, UUID> {
    PastPerson save(PastPerson past);
}
