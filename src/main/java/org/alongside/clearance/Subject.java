package org.alongside.clearance;

/** What moved: a clearance, or keys. */
enum Subject {
    CLEARANCE,
    KEYS
}
