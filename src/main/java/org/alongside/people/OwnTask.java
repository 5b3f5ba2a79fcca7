package org.alongside.people;

import org.alongside.shared.Sentence;

/**
 * Something that somebody on the journey has to do themself, or has done.
 *
 * @param title what, as a verb
 * @param why one sentence, or how it stands
 * @param address where it is done, on the public pages under {@code /status}
 */
public record OwnTask(Sentence title, Sentence why, String address, boolean done) {}
