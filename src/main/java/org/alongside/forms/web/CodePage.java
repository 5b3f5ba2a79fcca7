package org.alongside.forms.web;

import java.util.List;

/**
 * "Keep this code".
 *
 * @param groups the code's digits in fours
 * @param code the same as one text
 * @param days how long a draft is kept that nobody comes back to
 * @param action where Continue goes
 * @param next the page that comes next
 * @param number which question that is
 */
record CodePage(List<String> groups, String code, long days, String action, String next, int number) {}
