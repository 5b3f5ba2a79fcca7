package org.alongside.recruitment;

import java.time.Instant;
import java.util.List;
import org.alongside.forms.AnswerLine;
import org.alongside.forms.FormService;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms that somebody sent: theirs to see, and gone with everything else about them, the codes that open them too. */
@Component
class ApplicationFiles implements PersonalDataHolder {
    private final Applications applications;
    private final Opportunities opportunities;
    private final FormService forms;

    ApplicationFiles(Applications applications, Opportunities opportunities, FormService forms) {
        this.applications = applications;
        this.opportunities = opportunities;
        this.forms = forms;
    }

    @Override
    public String name() {
        return "applications";
    }

    record Answered(String question, String answer) {}

    record Sent(
            String opportunity,
            String reference,
            Instant submittedAt,
            @Nullable Agreed enteredForThemAndAgreed,
            List<Answered> answers) {}

    @Override
    public Object export(PersonId person) {
        return applications.findByPersonOrderBySubmittedAt(person).stream()
                .map(this::copy)
                .toList();
    }

    private Sent copy(Application sent) {
        String title = opportunities
                .findById(sent.opportunity())
                .map(Opportunity::title)
                .orElse("");
        List<AnswerLine> lines = forms.lines(sent.organisation(), sent.form(), sent.formNumber(), sent.answers());
        return new Sent(
                title,
                sent.reference(),
                sent.submittedAt(),
                sent.agreed(),
                lines.stream()
                        .map(line -> new Answered(line.label(), line.text()))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        applications.findByPersonOrderBySubmittedAt(person).forEach(sent -> {
            Reference.read(sent.reference())
                    .ifPresent(reference -> forms.forget(sent.organisation(), reference.spaced()));
            applications.delete(sent);
        });
    }
}
