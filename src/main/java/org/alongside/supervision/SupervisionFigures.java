package org.alongside.supervision;

/**
 * How supervision of one person went over a time, for the rules and reports that count it.
 *
 * @param due all that fell due but what a prison cancelled: held, missed by the volunteer or missed by us
 * @param held each counts on the day it was held
 * @param missedByVolunteer each counts on the day it was due
 * @param missedByUs with those that nobody planned; no shortfall of the volunteer, so what is asked of them is {@link #asked()}
 * @param cancelledByPrison nobody’s miss, and not in {@code due}
 * @param overdueActions of the volunteer’s own, at the end of that time
 */
public record SupervisionFigures(
        int due, int held, int missedByVolunteer, int missedByUs, int cancelledByPrison, int overdueActions) {
    static SupervisionFigures none() {
        return new SupervisionFigures(0, 0, 0, 0, 0, 0);
    }

    /** What the volunteer is measured by: all that was due but what we missed ourselves. */
    public int asked() {
        return due - missedByUs;
    }
}
