package org.alongside.recruitment.web;

import java.util.Comparator;
import java.util.List;
import org.alongside.recruitment.OpenOpportunity;
import org.alongside.shared.Folded;

/**
 * What is open: each opportunity once, in every area or in one.
 *
 * @param areas the names of all areas in which something is open, in the order of the alphabet
 * @param area the one that was chosen, empty for all
 */
record OpenNow(List<OpenOpportunity> shown, List<String> areas, String area) {
    /** An area in which nothing is open, or that we do not know, is as none: what is open elsewhere is better than an empty page. */
    static OpenNow in(String asked, List<OpenOpportunity> open) {
        List<String> areas = open.stream()
                .flatMap(one -> one.areas().stream())
                .distinct()
                .sorted(Comparator.comparing(Folded::text))
                .toList();
        if (!areas.contains(asked)) return new OpenNow(open, areas, "");
        return new OpenNow(
                open.stream().filter(one -> one.areas().contains(asked)).toList(), areas, asked);
    }

    /** There is something to choose between. */
    public boolean isChoice() {
        return areas.size() > 1;
    }
}
