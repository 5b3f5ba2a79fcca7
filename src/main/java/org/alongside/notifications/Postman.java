package org.alongside.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands a letter to the mail server.
 *
 * <p>The letter is claimed before and settled after, each in a transaction of its own. Only where the program dies between the
 * server's yes and the settling is a letter sent again, with the same Message-ID, by which mail programs know it.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final PostedLetters letters;
    private final JavaMailSender mail;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            PostedLetters letters,
            JavaMailSender mail,
            MailSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.letters = letters;
        this.mail = mail;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Empty when nothing is left to do for this letter; else how long to wait before the next try. */
    Optional<Duration> deliver(LetterId id) {
        return claim(id).flatMap(letter -> {
            try {
                mail.send(message(letter));
            } catch (MailException | MessagingException notSent) {
                return postpone(letter, notSent.getClass().getSimpleName());
            }
            settle(() -> letters.sent(id, clock.instant()));
            return Optional.empty();
        });
    }

    private Optional<PostedLetter> claim(LetterId id) {
        return Optional.ofNullable(transaction.execute(
                status -> letters.claim(id) == 1 ? letters.findById(id).orElse(null) : null));
    }

    /** The trouble's own words may name the recipient, so they are neither kept nor logged. */
    private Optional<Duration> postpone(PostedLetter letter, String trouble) {
        boolean last = letter.tries() > settings.pauses().size();
        LOG.warn("letter {} was not sent at try {}: {}", letter.id(), letter.tries(), trouble);
        settle(() -> letters.notSent(letter.id(), last ? LetterState.GIVEN_UP : LetterState.WAITING, trouble));
        return last ? Optional.empty() : Optional.of(settings.pauses().get(letter.tries() - 1));
    }

    private void settle(Runnable update) {
        transaction.executeWithoutResult(status -> update.run());
    }

    private MimeMessage message(PostedLetter letter) throws MessagingException {
        MimeMessage message = mail.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(letter.recipient());
        parts.setSubject(letter.subject());
        parts.setText(letter.body());
        message.setHeader("Message-ID", "<" + letter.id() + "@alongside>");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
