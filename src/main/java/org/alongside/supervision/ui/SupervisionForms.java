package org.alongside.supervision.ui;

import java.util.Optional;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.shared.PersonId;
import org.alongside.supervision.ActionService;
import org.alongside.supervision.Caseload;
import org.alongside.supervision.CaseloadService;
import org.alongside.supervision.ConfidenceData;
import org.alongside.supervision.ConfidenceService;
import org.alongside.supervision.SupervisionDetails;
import org.alongside.supervision.SupervisionService;
import org.alongside.supervision.SupervisionSheetService;
import org.springframework.stereotype.Component;

/** Makes the form of a supervision for whoever holds it. */
@Component
class SupervisionForms {
    private final SupervisionSheetService sheets;
    private final SupervisionService supervisions;
    private final ConfidenceService confidences;
    private final ActionService actions;
    private final CaseloadService caseloads;
    private final Access access;
    private final SupervisionWords words;

    SupervisionForms(
            SupervisionSheetService sheets,
            SupervisionService supervisions,
            ConfidenceService confidences,
            ActionService actions,
            CaseloadService caseloads,
            Access access,
            SupervisionWords words) {
        this.sheets = sheets;
        this.supervisions = supervisions;
        this.confidences = confidences;
        this.actions = actions;
        this.caseloads = caseloads;
        this.access = access;
        this.words = words;
    }

    /** @param signed shows what both read, once it is signed */
    SupervisionForm form(SupervisionDetails one, Part part, Runnable signed) {
        return new SupervisionForm(this, one, part, signed);
    }

    /** The box for what is confidential; for whoever takes over what another wrote there is none. */
    Optional<ConfidenceBox> confidenceBox(SupervisionDetails one, Runnable saved) {
        return confidences.mayWrite(one.person(), one.id())
                ? Optional.of(new ConfidenceBox(one, confidence(one), confidences, saved))
                : Optional.empty();
    }

    Optional<ConfidenceData> confidence(SupervisionDetails one) {
        return access.mayRead(PersonalData.SUPERVISION_CONFIDENTIAL, one.person())
                ? confidences.read(one.person(), one.id())
                : Optional.empty();
    }

    Optional<Caseload> caseload(PersonId person) {
        return caseloads.of(person);
    }

    SupervisionDetails again(SupervisionDetails one) {
        return sheets.details(one.person(), one.id());
    }

    SupervisionService supervisions() {
        return supervisions;
    }

    ActionService actions() {
        return actions;
    }

    SupervisionWords words() {
        return words;
    }
}
