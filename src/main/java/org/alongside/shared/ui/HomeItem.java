package org.alongside.shared.ui;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that needs somebody: who it is about, why, by when, and what to do about it.
 *
 * @param who the name to use
 * @param why a sentence, already in words
 * @param since when it began to wait
 * @param due the day it should be done by; late from the next day on
 * @param action the verb of the link, in words
 * @param address where the link goes, within the signed-in pages
 */
public record HomeItem(String who, String why, Instant since, LocalDate due, String action, String address) {}
