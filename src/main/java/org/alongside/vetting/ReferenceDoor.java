package org.alongside.vetting;

import org.alongside.forms.FormUse;

/** What the public page of a reference shows, and no more: whom it is about, and whether it has been answered. */
public record ReferenceDoor(FormUse use, String refereeName, String personName, RefereeState state) {}
