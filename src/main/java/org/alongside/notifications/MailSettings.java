package org.alongside.notifications;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail is sent.
 *
 * @param from the address that letters come from
 * @param waitForUndo how long a letter waits before the first try, so that it can still be withdrawn
 * @param pauses before the second try, the third and so on; after the last one the letter is given up
 */
@ConfigurationProperties("alongside.mail")
record MailSettings(String from, Duration waitForUndo, List<Duration> pauses) {}
