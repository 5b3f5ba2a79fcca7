package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.alongside.shared.PersonId;

/**
 * What another module puts into a volunteer’s own space, such as their supervision or their hours.
 *
 * <p>Offer one as a bean. It is asked each time the page is shown, with the signed-in volunteer, and calls its own module’s services,
 * which guard themselves. Give a {@code Section} with an {@code H2}; the page gives it its look. Who has nothing to show gives nothing:
 * no heading over an empty box. What is the one thing to do now is not a part but a {@link MyNextStep}.
 */
public interface MySpacePart {
    /** Where on the page; on a phone all stand below one another, in this order. */
    enum Place {
        /** Straight below the next step: one outlined button at most a module, such as “Log a contact”. */
        AT_HAND,
        /** After the path, at its right on a wide screen: what the volunteer reads. */
        BESIDE,
        /** At the end: what is seldom wanted. */
        LAST
    }

    /**
     * Empty when there is nothing to show.
     *
     * @param again shows the page anew: to be called after an act that changes it
     */
    Optional<Component> show(PersonId me, Runnable again);

    default Place place() {
        return Place.BESIDE;
    }

    /** Small numbers come first within their place: pathway 10, supervision 20, hours 30, prisons 40, training 50. */
    int order();
}
