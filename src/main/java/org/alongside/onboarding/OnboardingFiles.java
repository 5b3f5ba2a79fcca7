package org.alongside.onboarding;

import java.time.LocalDate;
import java.util.List;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody accepted and when they were shown how we work. */
@Component
class OnboardingFiles implements PersonalDataHolder {
    private final Acknowledgements acknowledgements;
    private final Inductions inductions;

    OnboardingFiles(Acknowledgements acknowledgements, Inductions inductions) {
        this.acknowledgements = acknowledgements;
        this.inductions = inductions;
    }

    record Kept(List<Acknowledged> accepted, @Nullable LocalDate induction) {}

    @Override
    public String name() {
        return "agreements and induction";
    }

    @Override
    public Object export(PersonId person) {
        return new Kept(
                acknowledgements.findByPersonOrderByAt(person).stream()
                        .map(Acknowledgement::details)
                        .toList(),
                inductions.findById(person).map(Induction::heldOn).orElse(null));
    }

    @Override
    public void erase(PersonId person) {
        acknowledgements.deleteOf(person);
        inductions.findById(person).ifPresent(inductions::delete);
    }
}
