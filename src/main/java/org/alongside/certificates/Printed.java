package org.alongside.certificates;

import java.time.LocalDate;
import java.util.List;

/**
 * All that stands on a certificate; the page on which it is checked says the same and nothing more.
 *
 * @param title the full title or the discreet description, whichever the holder chose
 * @param completedOn the day of the last unit
 * @param organisation who issued it
 */
record Printed(
        String name,
        String title,
        List<String> units,
        LocalDate completedOn,
        LocalDate issuedOn,
        String organisation,
        String signatory) {}
