package org.alongside.onboarding;

import java.util.List;

/**
 * One version of an agreement.
 *
 * @param paragraphs its text, a sentence or two each
 */
public record AgreementDetails(Agreement agreement, int number, String title, List<String> paragraphs) {}
