package org.alongside.vetting;

/** Who moves a check on. The person themself never does. */
public enum CheckMover {
    VETTING_LEAD,
    /** Because a day has come. */
    THE_CALENDAR
}
