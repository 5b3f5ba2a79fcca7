package org.alongside.training;

import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.alongside.privacy.SealedBytes;

/** The encrypted columns of training, each with a context of its own. */
final class SealedTraining {
    private SealedTraining() {}

    @Converter
    static class Number extends Sealed {
        Number(FieldKeys keys) {
            super(keys, "training_candidate_number.number");
        }
    }

    @Converter
    static class HoldReason extends Sealed {
        HoldReason(FieldKeys keys) {
            super(keys, "training_candidate.evidence_held_why");
        }
    }

    @Converter
    static class Feedback extends Sealed {
        Feedback(FieldKeys keys) {
            super(keys, "training_assessment.feedback");
        }
    }

    @Converter
    static class Action extends Sealed {
        Action(FieldKeys keys) {
            super(keys, "training_assessment.action");
        }
    }

    @Converter
    static class MoveWords extends Sealed {
        MoveWords(FieldKeys keys) {
            super(keys, "training_assessment_move.words");
        }
    }

    @Converter
    static class EvidenceWords extends Sealed {
        EvidenceWords(FieldKeys keys) {
            super(keys, "training_evidence.words");
        }
    }

    @Converter
    static class FileName extends Sealed {
        FileName(FieldKeys keys) {
            super(keys, "training_evidence.file_name");
        }
    }

    @Converter
    static class Content extends SealedBytes {
        Content(FieldKeys keys) {
            super(keys, "training_evidence_file.content");
        }
    }

    @Converter
    static class AppealReason extends Sealed {
        AppealReason(FieldKeys keys) {
            super(keys, "training_appeal.reason");
        }
    }

    @Converter
    static class AppealAnswer extends Sealed {
        AppealAnswer(FieldKeys keys) {
            super(keys, "training_appeal.answer");
        }
    }
}
