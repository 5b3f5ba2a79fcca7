package org.alongside.people.ui;

import java.util.Optional;
import org.alongside.people.RecordHead;
import org.alongside.shared.ui.NextStepCard;

/** What comes next on a record when another module knows it, such as a talk to arrange. The first module with an answer is heard. */
public interface NextStep {
    /** Empty when the next step is not this module’s, or not the reader’s to do. */
    Optional<NextStepCard> card(RecordHead head);

    /** Small numbers are asked first. */
    int order();
}
