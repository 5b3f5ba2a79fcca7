package org.alongside.supervision;

import java.io.Serializable;

/** What is kept of the shared part, with the version to save over. */
public record SheetSaved(SupervisionSheet sheet, long version) implements Serializable {}
