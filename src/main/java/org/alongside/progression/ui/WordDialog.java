package org.alongside.progression.ui;

import org.alongside.shared.ui.AskDialog;

/** The named lead says that nothing stands in the way; says beside the button why they cannot, which they alone may know. */
class WordDialog extends AskDialog {
    private final transient Runnable word;
    private final transient Runnable then;

    WordDialog(Runnable word, Runnable then) {
        this.word = word;
        this.then = then;
        setHeaderTitle(getTranslation("progression.word"));
        ask(getTranslation("progression.word.what"), getTranslation("progression.word.do"));
    }

    @Override
    protected boolean perform() {
        word.run();
        then.run();
        return true;
    }
}
