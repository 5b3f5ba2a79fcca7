package org.alongside.mentoring;

import java.util.List;
import org.alongside.people.Condition;
import org.alongside.people.Stage;
import org.alongside.shared.AreaId;

/**
 * May this mentor walk with this mentee? What the rules look at.
 *
 * @param missing what the role needs and is not met that day
 * @param open how many matches the mentor has
 * @param taken the mentee has a mentor
 * @param rests the project of the referral rests
 */
record MatchQuestion(
        Stage stage,
        List<Condition> missing,
        int open,
        WishData wish,
        boolean inArea,
        AreaId area,
        Sex sex,
        boolean taken,
        boolean rests) {}
