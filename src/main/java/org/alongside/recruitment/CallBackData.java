package org.alongside.recruitment;

/** What somebody typed who asks to be rung; a good time in any words. */
public record CallBackData(String name, String phone, String goodTime) {}
