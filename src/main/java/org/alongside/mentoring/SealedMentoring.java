package org.alongside.mentoring;

import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;

/** The encrypted columns of mentoring, each with a context of its own. */
final class SealedMentoring {
    private SealedMentoring() {}

    @Converter
    static class FirstName extends Sealed {
        FirstName(FieldKeys keys) {
            super(keys, "mentoring_referral.first_name");
        }
    }

    @Converter
    static class Thanks extends Sealed {
        Thanks(FieldKeys keys) {
            super(keys, "mentoring_match.thanks");
        }
    }

    @Converter
    static class PauseWords extends Sealed {
        PauseWords(FieldKeys keys) {
            super(keys, "mentoring_pause.words");
        }
    }

    @Converter
    static class Escort extends Sealed {
        Escort(FieldKeys keys) {
            super(keys, "mentoring_visit.escort");
        }
    }

    @Converter
    static class ContactWords extends Sealed {
        ContactWords(FieldKeys keys) {
            super(keys, "mentoring_contact.words");
        }
    }

    @Converter
    static class ExpenseWords extends Sealed {
        ExpenseWords(FieldKeys keys) {
            super(keys, "mentoring_expense.words");
        }
    }

    @Converter
    static class WhyNoReceipt extends Sealed {
        WhyNoReceipt(FieldKeys keys) {
            super(keys, "mentoring_expense.why_none");
        }
    }

    @Converter
    static class ProjectWords extends Sealed {
        ProjectWords(FieldKeys keys) {
            super(keys, "mentoring_project.words");
        }
    }
}
