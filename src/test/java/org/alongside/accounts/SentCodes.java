package org.alongside.accounts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Sends codes and links as the program does, and remembers the last to each address. */
@Component
@Primary
class SentCodes implements CodeSender {
    final Map<String, String> to = new ConcurrentHashMap<>();
    private final CodeSender post;

    SentCodes(@Qualifier("signInCodeLetters") CodeSender post) {
        this.post = post;
    }

    @Override
    public void send(@Nullable PersonId about, String address, String code, long minutes) {
        post.send(about, address, code, minutes);
        to.put(address, code);
    }

    @Override
    public void sendPasswordLink(String address, String path, long hours) {
        post.sendPasswordLink(address, path, hours);
        to.put(address, path);
    }
}
