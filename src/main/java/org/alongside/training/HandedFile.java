package org.alongside.training;

/** A file that comes in or goes out. */
public record HandedFile(String name, String mediaType, byte[] content) {}
