package org.alongside.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Holidays extends Repository<Holiday, UUID> {
    Holiday saveAndFlush(Holiday holiday);

    List<Holiday> findByOrganisationAndFallsOnGreaterThanEqualOrderByFallsOn(
            OrganisationId organisation, LocalDate day);

    Optional<Holiday> findByOrganisationAndFallsOn(OrganisationId organisation, LocalDate day);

    @Modifying
    @Query("delete Holiday h where h.organisation = :organisation and h.fallsOn = :day")
    void remove(OrganisationId organisation, LocalDate day);
}
