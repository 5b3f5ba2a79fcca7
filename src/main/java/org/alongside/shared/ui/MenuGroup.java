package org.alongside.shared.ui;

/** What belongs together in the main menu, in the order of the menu. */
public enum MenuGroup {
    /** What is one's own: no heading. */
    HERE,
    APPLICATIONS,
    MENTORING,
    SUPERVISION,
    TRAINING,
    PRISONS,
    PRIVACY,
    /** What is seldom wanted: folded away for whoever has anything else to do. */
    SETTINGS
}
