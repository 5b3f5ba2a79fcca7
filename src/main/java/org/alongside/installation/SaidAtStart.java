package org.alongside.installation;

import java.util.List;

/** What a module has to tell whoever started the program: shown on the console once it is ready. */
public interface SaidAtStart {
    /** Plain lines, each short enough for a terminal; none when there is nothing to say. */
    List<String> lines();
}
