package org.alongside.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.springframework.test.util.TestSocketUtils;

/** A mail server on loopback that can be switched off and on again at the same port. */
final class MailServer {
    final int port = TestSocketUtils.findAvailableTcpPort();
    private GreenMail server = made();

    private GreenMail made() {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    void up() {
        server = made();
        server.start();
    }

    void down() {
        server.stop();
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }
}
