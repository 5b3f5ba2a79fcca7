package org.alongside.recruitment;

import org.alongside.forms.Answers;
import org.alongside.shared.OpportunityId;

/** A form that a colleague filled in for somebody, and how the person agreed to it. */
public record StaffEntry(OpportunityId opportunity, Answers answers, Agreed agreed) {}
