package org.alongside.people;

import org.alongside.accounts.PersonalData;
import org.alongside.shared.Sentence;

/**
 * One thing that must be so before somebody reaches a stage, and whether it is. Shown beforehand in the same words that refuse.
 *
 * @param rule the number of the rule, such as {@code G3}
 * @param data who may not read this is not shown the sentence, only that something is still missing
 * @param words what must be so, and how it stands
 * @param met whether it is so today
 */
public record Condition(String rule, PersonalData data, Sentence words, boolean met) {}
