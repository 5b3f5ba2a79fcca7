package org.alongside.demonstration;

import java.util.List;

/** Somebody invented: a name, and what to call them. */
record InventedPerson(String name, String nameToUse) {
    /** One line of the list: the name, and after a bar what to call them. */
    static InventedPerson of(String line) {
        List<String> parts =
                List.of(line.split("\\|")).stream().map(String::strip).toList();
        return new InventedPerson(parts.getFirst(), parts.size() > 1 ? parts.getLast() : "");
    }
}
