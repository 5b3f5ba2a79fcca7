package org.alongside.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.ForModules;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody completed, for the modules that ask for it and have checked their own reader. */
@Service
public class CompletedTrainingService {
    private final Completions completions;
    private final Programmes programmes;

    CompletedTrainingService(Completions completions, Programmes programmes) {
        this.completions = completions;
        this.programmes = programmes;
    }

    /** The day on which they completed it; empty while they have not. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<LocalDate> completedOn(PersonId person, ProgrammeId programme) {
        return completions.findByPersonAndProgramme(person, programme).map(Completion::completedOn);
    }

    /** Its discreet description, which everybody may read. */
    @ForModules
    @Transactional(readOnly = true)
    public String name(ProgrammeId programme) {
        return programmes.names(List.of(programme)).getOrDefault(programme, "");
    }
}
