package org.alongside.forms.web;

import org.alongside.forms.DraftDetails;
import org.alongside.forms.DraftKey;

/** Somebody at a form: the key that their browser holds and how far they have come. */
record Visit(DraftKey key, DraftDetails draft) {}
