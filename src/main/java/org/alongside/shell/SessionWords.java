package org.alongside.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What is said when the time of a sign-in is up, or the program was started anew.
 *
 * <p>It waits for a click before it leaves the page, so that what was typed can still be read and copied.
 */
@Component
class SessionWords implements VaadinServiceInitListener {
    private final transient MessageSource words;

    SessionWords(MessageSource words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(info -> messages());
        service.getSource().addUIInitListener(ui -> {
            var reconnect = ui.getUI().getReconnectDialogConfiguration();
            reconnect.setDialogText(say("shell.offline"));
            reconnect.setDialogTextGaveUp(say("shell.offline.long"));
        });
    }

    private SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(say("shell.expired"));
        messages.setSessionExpiredMessage(say("shell.expired.what"));
        messages.setInternalErrorCaption(say("shell.unexpected"));
        messages.setInternalErrorMessage(say("shell.reload"));
        messages.setSyncErrorCaption(say("shell.unexpected"));
        messages.setSyncErrorMessage(say("shell.reload"));
        messages.setCookiesDisabledCaption(say("shell.cookies"));
        messages.setCookiesDisabledMessage(say("shell.cookies.what"));
        return messages;
    }

    private String say(String key) {
        return words.getMessage(key, new Object[0], Locale.UK);
    }
}
