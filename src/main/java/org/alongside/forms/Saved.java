package org.alongside.forms;

/**
 * What came of one Continue.
 *
 * @param draft as it stands now
 * @param page what was typed and what is wrong with it; when something is, nothing was kept
 * @param first true when this was the first that was kept: time to show the form code
 */
public record Saved(DraftDetails draft, Checked page, boolean first) {}
