package org.alongside.forms;

/**
 * A form as it is handed over once.
 *
 * @param number which version of the form was answered
 * @param open what may be kept with the rest
 * @param apart what fewer may see; how somebody is reached stands here as they said it, in the open part only that we write
 */
public record SentForm(FormUse use, int number, Answers open, Answers apart) {}
